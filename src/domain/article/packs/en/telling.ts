import type { TellingWords } from '../telling-words.js';

const WHEN = '(?:,? (?:on|in|at|late|[a-z]+day|evening|morning|[a-z0-9]+)){0,5}?';
const OF = `${WHEN},? of (?:an? |the |its |their )?`;
const tells = (words: string) => new RegExp(`\\b(?:${words})${OF}`, 'g');

export const ENGLISH_TELLING: TellingWords = {
  nouns: [
    { kind: 'agreement', status: 'signed', words: tells('signing|signature'), object: ['agreement'] },
    { kind: 'agreement', status: 'initialled', words: tells('initiall?ing'), object: ['agreement'] },
    { kind: 'agreement', status: 'agreed', words: tells('conclusion'), object: ['agreement'] },
  ],
  undone:
    /\b(?:will|would|could|may|might|should|must|hope|hopes|hoped|expected|planned|due|want(?:s|ed)?|call(?:s|ed)? for|urge[sd]?|no|not|without)\b[^,;:]{0,50}$/,
  undoing:
    /(?<!agree[ds]?) to $|\bto (?:draft|negotiate|write|draw up|prepare|discuss|explore|seek|consider|study|work (?:on|towards?|out)|(?:begin|start) (?:work(?:ing)? on|negotiating|drafting)) (?:[a-z'-]+ ){0,5}$|\b(?:suspension|end|ending|collapse|breach(?:es)?|violations?|rejection|refusal|failure|cancellation|withdrawal|expiry|expiration|breakdown|lack|absence|demise|revocation|repeal|abandonment|termination|scrapping|suspending|rejecting|violating|breaching|denouncing)(?: (?:of|from|by|to|on|about|regarding|governing|relating|the|its|their|any|a|an|law|bill|decree|decision|order|text|[a-z]+ing|[a-z]+an|[a-z]+ish|[a-z]+ese))* $/,
  inLetter: /\b(?:in|by) (?:an?|his|her|its|their) (?:[a-z]+ ){0,2}$/,
  byPhone: /^(?:by|on the|over the) /,
  between: /^ between /,
  ones: /\b(?:his|her) (?:[a-z-]+ ){0,2}$/,
  from: /\b(?:arriv|beg[aiu]n|open|start|kick|launch)[a-z]*\b/,
  toWhom: /^(?: [a-z]+){0,3} ?to(?: [a-z.]+){0,3} $/,
  noDeadline: /\b(?:extend|prolong|push|postpon|put off|no (?:new )?deadline|without a deadline)/,
  saidIn: /\b(?:in|from|at|outside|near)(?: (?:the|city of))? ?$/,
  opensElse: /[;:]|\b(?:after|before|since|that)\b/,
  saidBegins:
    /[;:]|\b(?:that|who|which|where|would|will|was|were|had|must|when|if|whether|agreed|held|talks|negotiations|agreement|embassy|base|war)\b/,
  placeParted:
    /[;:(]|\b(?:who|which|that|but|after|before|since|negotiated|initiall?ed|brokered|signed|reached|concluded|drafted|paving|opening|ending|aimed|designed)\b/,
  where: /^, where [^,;:.]{0,80}$/,
  weekday: /day\b/i,
  givesTime: /^(?:gave|given?s?|giving|has|have)/,
  firstIn:
    /^(?:in|since|for) (?:more than |over |nearly |almost |about |some )?(?:an? |[a-z-]+ |\d+ )?(?:years?|months?|weeks?|decades?|generations?)$/i,
  term: /^(?:within|by|before|until|no later|not later|at the latest|inside)/i,
  latest: /^(?:within|by|before|no later|not later|at the latest|inside)|\bat the latest\b/i,
  anothersDay: /\b(?:due to [a-z ]{2,30}|take effect|taking effect|since [a-z ]{2,30}|until|before) (?:on )?$/,
  dayParted: /\b(?:time|where|since|until|before|ahead of|first since|which|who|that)\b|[;:(]/,
  toCome:
    /\b(?:will|shall|(?:is|are|was|were) (?:due |set |expected |scheduled )?to (?!have)|plan(?:s|ned)? to|would)\b/,
  aside: /, (?:which|who|whose|whom|where) [^,]*$/,
  and: /\band\b/,
};
