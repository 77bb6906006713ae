import type { BystanderWords } from '../bystander-words.js';

const PRIVATE =
  '(?:chamber of|compan(?:y|ies)|firms?|banks?|newspapers?|dail(?:y|ies)|magazine|broadcaster|clubs?|church|universit(?:y|ies)|airline|hospital|oil|gas|grain|goods|exports?|businessm[ae]n|journalists?|reporters?|lawyers?|analysts?|academics?|historians?|scholars?|professors?|resort|city|town|port|airport|capital|border|residence|soil|territory|village|coast|waters|prison|passports?)';

const AGENT =
  '(?:spokes(?:man|woman|person)|envoys?|emissar(?:y|ies)|advis[eo]rs?|aides?|representatives?|negotiators?|deput(?:y|ies)|chief of staff)';
const RELATION =
  '(?:wife|husband|sons?|daughters?|brothers?|sisters?|father|mother|widow|lawyers?|friends?|successor|predecessor|rivals?|critics?|supporters?|opponents?|biographer)';
const TITLE = '(?:the )?(?:president |prime minister |mr\\.? |mrs\\.? |ms\\.? |[a-z]+ )?';
const AT_WISH =
  '(?:at the (?:request|suggestion|initiative|urging|insistence|behest|prompting)|on the (?:advice|orders|recommendation))';
const beside = (nouns: string) => ({
  behind: new RegExp(`^'s? (?:[a-z-]+ ){0,3}${nouns}\\b`),
  before: new RegExp(`\\b${nouns} (?:of|to|for) ${TITLE}$`),
});

export const ENGLISH_BYSTANDERS: BystanderWords = {
  aside:
    /, (?:(?:who|whose|whom|which|where|backed|supported|flanked|urged|pressed|unlike|like|not|but not|once|long|formerly|despite)\b|an? (?:[a-z'-]+ ){0,5}?(?:of|to|in|with|for|from|on)\b|the (?:[a-z'-]+ ){1,4}(?:of|to|in|for)\b)[^,;:]*(?=, )/g,
  ofThing: /\b(?:the|an?|its|their|this) (?:[a-z-]+ )?[a-z-]+ (?:that|which|whom) (?:the )?(?:[a-z-]+\.? ){0,3}$/,
  ownVerb:
    /^ (?:(?:had|has|have|was|were|is|are|would|will|been|not|never|also|once|[a-z]+ly) )*(?!(?:had|has|have|was|were|is|are|would|will|been|not|never|also|once|to|and|met|[a-z]+ly)\b)[a-z]{3,} (?:[a-z]+ ){0,5}(?<!\bto )$/,
  ofWho:
    /\b(?:the|an?) (?:[a-z-]+ ){1,3}who (?:(?:had|has|once|later|also|[a-z]+ly) )?(?!met\b)[a-z]{3,} (?:(?:mr|mrs|ms|dr)\. |president |[a-z]+ )?$/,
  without: new RegExp(
    `(?:\\b(?:rather than|instead of|in place of|in lieu of|in the absence of|in (?:defiance|spite|honou?r) of|on behalf of|${AT_WISH} of)|\\b(?:and|but) not|, not) ${TITLE}$`,
  ),
  opens:
    /^(?:like|unlike|as with|just as|backed by|supported by|encouraged by|urged(?: on)? by|pressed by|apart from|besides|in contrast (?:to|with)|contrary to|instead of|in (?:the absence|place|defiance|spite) of|at the (?:request|suggestion|initiative|urging|insistence|behest|prompting) of|rather than|on behalf of|despite|thanks to|under (?:pressure|prodding) from|with (?:the )?(?:[a-z]+(?:'s)? )?(?:help|support|backing|blessing|encouragement))\b.*, /,
  clause:
    /^(?:as|while|when|although|though|because|since)\b[^,]*\b(?:was|were|is|are|has|had|have|will|would|said|met|[a-z]{3,}(?:ed|es))\b[^,]*, /,
  tells:
    /\b(?:said|says|told (?:reporters|journalists|parliament)|confirmed|claimed|claims|reported|reports|noted|added|insisted|revealed)(?: (?:on )?[a-z]+day)? (?=(?:the |that |mr\.? |mrs\.? |ms\.? )?[a-z])/g,
  stops:
    /\b(?:(?:agreement|deal|accord|treaty|pact|memorandum)\b[^,;:]{0,30} that|in the absence of|instead of|rather than|in (?:place|lieu|defiance|spite) of|at the (?:request|suggestion|initiative|urging|insistence|behest|prompting) of|on behalf of|about|concerning|regarding|according|said|says|without|despite|amid|after|before|following|while|since|because|so that|as (?:part|well-wishers)|over(?! (?:lunch|dinner|breakfast|coffee|tea))|to (?:discuss|speak|talk|hear|prepare|seek|review|push|press|mark|urge|ask|explain|present|help|show|save|end|stop|settle|secure|plan|thank|assure|brief|revive|try)|owned|drawn|backed|supported|drafted|proposed|under (?:pressure|heavy)|with (?:the )?(?:[a-z]+(?:'s)? )?(?:support|backing|help|blessing|approval|encouragement)|whose|which|who|aimed|designed|modelled|welcomed|fighters|unlike|like)\b/,
  venueOf:
    /\b(?:in|at|on|inside|near|from) (?:the|an?|its|his|her) (?:[a-z-]+ )?(?:embassy|consulate|mission|residence|base|headquarters|hotel|territory|soil|capital|border|compound|airport|palace|resort|warship|frigate|guest ?house|offices|president of the chamber) of (?:the )?$/,
  belongs: new RegExp(`^(?: (?:of|at|for) (?:the |an? )?[a-z-]+)? (?:[a-z-]+ )?${PRIVATE}\\b`),
  belongsTo: /(?!)/,
  agentOf: beside(AGENT),
  relationOf: beside(RELATION),
  former: /\b(?:former|ex-?|one-time|onetime|retired)(?: ?[a-z'-]+){0,5} $/,
};
