import type { FrameWords } from '../frame-words.js';

const SPAN = '(?:years?|decades?|centur(?:y|ies)|generations?|months)';
const REST = '[^,;:]{0,140}$';

export const ENGLISH_FRAMES: FrameWords = {
  longAfter: new RegExp(`\\b${SPAN}(?: or so| or more| on| to the day)? (?:after|since)\\b${REST}`),
  longAgo: new RegExp(
    [
      `\\b(?:an?|one|two|three|four|five|several|many|some|\\d+|[a-z]+teen|[a-z]+ty)(?: [a-z]+)? ${SPAN} (?:earlier|before|previously)\\b`,
      '\\b(?:back then|in those (?:days|years)|at the time(?! (?:of|that))|in days past|decades ago|long ago|years ago|last century|in the past(?! (?:\\d|few|two|three|week|month|day|year)))\\b',
      '\\bin the (?:early |mid-|late )?(?:\\d{4}s|\\d0s|[a-z]+ties)\\b',
      '\\bduring the (?:cold|first world|second world|gulf|vietnam|korean|civil) war\\b',
      "\\b(?:in|during) (?:his|her|their|[a-z.' ]{3,25}'s) (?:first|previous|earlier|last) (?:term|presidency|spell|stint|time in office)\\b",
      '^under (?:president |prime minister )?[a-z.]+(?: [a-z.-]+){0,2}, ',
      '\\bwhen [a-z. -]{3,40} was (?:still )?(?:president|prime minister|chancellor|in (?:power|office)|foreign minister|secretary of state)\\b',
    ].join('|'),
  ),
  yearsAgo:
    /^(?:[a-z-]+|\d+)(?: [a-z]+)? (?:years?|decades?|centur(?:y|ies)) ago,? (?:to the day,? )?(?:on |this |to)?$/,
  recalled: new RegExp(
    `\\b(?:remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|reminisc[a-z]+|commemorat[a-z]+|celebrat[a-z]+|mark(?:s|ed|ing)?|anniversary(?: of)?|histor(?:y|ians))\\b(?: [a-z]+){0,6} (?:that|how|when|since|anniversary|of)\\b[^;:]{0,120}$`,
  ),
  ofYear: /\b(?:the|an?|that|its|their|whose|of) (?:1\d|20)\d\d (?:[a-z-]+ ){0,2}$/,
  ofNow:
    /\b(?:now|today|tonight|this (?:week|month|year|time|morning)|currently|has (?:since )?[a-z]+|have (?:since )?[a-z]+|is|are|will)\b/,
  ofDay:
    /\b(?:morning|afternoon|evening|night|noon|midday|midnight|hours?|minutes?|earlier in the day|beforehand|overnight)\b/,
  inverted:
    /(?:^|[,;:] )(?:had|were) (?!(?:[a-z]+ly|been|not|never|earlier|already|also|just|long|once|only|both|then|since|to)\b)(?:[a-z.'-]+ ){1,8}$/,
  then: /^(?:[a-z]+ )?(?:when|once|as soon as|after)\b/,
  later: /\b(?:will|would|shall|should|is to|are to|was to|were to|to be)\b/,
  corrected: /\b(?:earlier|previous) (?:post|version|entry|report|story|headline|tweet)\b/,
  almost: /\b(?:all but|almost|nearly|close to|not quite) (?:been |be(?:ing)? )?$/,
  supposed:
    /\b(?:suppos(?:e|es|ing)|imagin(?:e|es|ing)|assum(?:e|es|ing)|presum(?:e|es|ing)|as if|as though|what if|scenario (?:in which|where)|pretend(?:s|ed|ing)?|(?:accused|suspected) of having)\b[^;:]{0,140}$/,
  unconfirmed: new RegExp(
    `\\b(?:(?:not|never|cannot|[a-z]+n't|no one|nobody|nothing|nor|neither [^,;:]{3,40}|without|unable to|impossible to|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to) (?:(?:has|have|had|could|would|yet|immediately|independently|even|be|been|[a-z]+ly) ){0,3}(?:confirm(?:s|ed|ing)?|verif(?:y|ied|ying)|prove[sdn]?|proving|show(?:s|n|ed)?|den(?:y|ies|ied|ying)|suggest(?:s|ed)?|establish(?:ed)?|sa(?:y|id))|(?:no|little) (?:[a-z]+ )?(?:evidence|proof|sign|indication|confirmation|denial|suggestion)) (?:[a-z]+ ){0,2}that\\b${REST}`,
  ),
  reported:
    /\b(?:reports?|rumou?rs?|claims?|suggestions?|speculation|allegations?|stor(?:y|ies)|accounts?|talk)(?: [a-z]+){0,6} (?:that|of|saying|claiming|about)\b[^;:]{0,140}$/,
  untrue:
    /\b(?:false|untrue|unfounded|baseless|groundless|incorrect|inaccurate|fiction|fake|fabricat[a-z]+|invented|den(?:y|ies|ied)|wrong|nonsense|dismiss(?:es|ed)?|reject(?:s|ed)|rubbish(?:es|ed)?|refut(?:es|ed)|unconfirmed|not true|no truth|nothing to|could not be (?:confirmed|verified))\b/,
  cameToNothing:
    /\b(?:(?:did not|didn't|never) (?:take place|took place|happen(?:ed)?|materiali[sz]ed?|go ahead|went ahead|c[ao]me (?:off|about)|left|met)|(?:was|were) never (?:held|confirmed|signed)|has not been confirmed|fell through|(?:was|were|ha[ds] been|have been) (?:put off|postponed|called off|cancell?ed|scrapped|deferred|shelved|abandoned)|c[ao]me to (?:nothing|nought|naught)|is (?:no longer planned|off))\b/,
  anySuch: /\b(?:an?|any|no|such an?|another)(?: [a-z-]+){0,2} $/,
  wouldBe: /^[^;:]{0,120}?\b(?:would|could|should|might|may|will|must|can)\b/,
};
