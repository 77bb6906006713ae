import { verb } from './verb-forms.js';

/** Verbs of what is decided, ordered, settled and asked for, in all their forms. */
/** When and how, between a verb and what it governs. */
const WHEN =
  '(?: (?:in principle|by (?:videoconference|consensus|telephone)|before dawn|overnight|late|early|unanimously|formally|finally|tentatively|jointly|again|yesterday|today|tonight|on|in|at|[a-z]{3,6}day|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z.]*|\\d+|morning|evening|night|afternoon)){0,5}';

export const ENGLISH_DECISION_VERBS = {
  give: verb('gave', 'gives?', 'given', 'giving', 'allowed', 'allows', 'granted', 'grants'),
  negotiate: verb(
    'spent (?:the|a|several|[a-z]+) (?:day|night|hours|days)',
    'negotiated',
    'negotiating',
    'conferred',
    'held consultations',
  ),
  deliver: verb('(?:bring|submit|present|provide|deliver|send|hand over|return with|come back with)'),
  shall: verb('(?:will|would|must|shall|is to|are to|has to|have to)(?= (?:be )?[a-z]+)'),
  oblige: verb(
    'must',
    '(?:oblig|requir|compel|commit)(?:es|s)(?= (?:the |both |them |it |all |each |its )?[a-z]+)',
    '(?:is|are|was|were) (?:required|obliged|bound|due|supposed|meant) to',
    '(?:will have|had|have|has|is|are|were|was) to(?= (?:be )?[a-z]+)',
  ),
  provide: verb(
    '(?:provides?|calls?|allows?|stipulates?|requires?|commits?|obliges?|envisages?|foresees?)(?= (?:for|that|[a-z]+))',
  ),
  settle: verb(
    `agree(?:s|d)?(?=${WHEN} (?:not )?to (?!disagree|hold|meet|resume|continue|keep|talk))`,
    `agreed(?=${WHEN} that\\b)`,
    `agreed(?=${WHEN} on (?:how|what|which|where|when|who)\\b)`,
    `agreed(?=${WHEN} on (?:the|an?) (?:[a-z-]+ ){0,3}(?:outline|terms|principles|details|basis|contours|broad lines|main points|package|share|division|swap|exchange|cut|cuts|line|border|frontier|wording|price|sum|formula)\\b)`,
    'c[oa]me to (?:terms(?! with)|an understanding|an accommodation)',
    'reached (?:terms|an understanding)',
    '(?:struck|made) a bargain',
    'made peace',
    '(?:end|brought an end to|put an end to|ended|drew a line under)(?= [a-z0-9 -]{0,40}\\b(?:war|wars|conflict|fighting|hostilit(?:y|ies)|bloodshed|dispute|feud|row|quarrel|stand-?off)\\b)',
    'settled on',
    'patched up',
    'buried the hatchet',
    'agreed(?= to (?:halt|stop|end|cease|suspend|lift|exchange|free|release|open|reopen|resume (?!talks|negotiations)))',
    'ended (?:their|a|the) (?:[a-z]+ ){0,2}(?:war|dispute|row|feud|stand-?off|stalemate)',
  ),
  order: verb(
    'order(?:s|ed)',
    'grant(?:s|ed)',
    'rul(?:es|ed)(?! out)',
    'overturn(?:s|ed)',
    'uph[eo]lds?',
    'quash(?:es|ed)',
    'threw out',
    'thrown out',
    'struck down',
    'issued(?= (?:an? |its )?(?:[a-z]+ ){0,2}(?:order|ruling|injunction|warrants?|opinion|verdict|award))',
    'handed down',
    'suspend(?:s|ed)',
    'convict(?:s|ed)',
    'acquit(?:s|ted)',
    'indict(?:s|ed)',
    'awarded',
    'f[oi]u?nds?(?= (?:that|in favou?r|against))',
    'declared(?= [a-z ]{3,30}(?:illegal|unlawful|void|invalid|unconstitutional))',
  ),
  decide: verb(
    'decid(?:e|es|ed)(?= (?:on [a-z]+ |unanimously |late [a-z]+ )?(?:to|that))',
    'resolv(?:es|ed)(?= to)',
    'rul(?:es|ed)(?! out)',
    'set up',
    'sets up',
    'establish(?:es|ed)',
  ),
  offer: verb(
    '(?<!\\b(?:an?|the|its|their|his|her|latest|new|any|[a-z]+(?:ian|ish|ese|can|an|ch|li|qi)) )offers? to',
    'offered to',
    'offer(?:s|ed)?(?= (?:the|his|her|its|their) (?:services|help|good offices|mediation|support|assistance|territory|capital))',
    'propos(?:es|ed) to(?! (?:meet|hold|talk|come|host|go)\\b)',
    'volunteer(?:s|ed) to',
  ),
  suggest: verb(
    'propos(?:es|ed)(?= (?:on [a-z]+day |[a-z]+day )?(?:that|to|a|an|the|[a-z]+ing|sanctions|joint|new|setting|sending|holding) ?)(?! (?:a|an|the|to hold|to meet|holding|new) ?(?:[a-z-]+ ){0,2}(?:talks|meeting|summit|conference|negotiations|hold|meet))',
  ),
  ask: verb(
    'ask(?:s|ed)?',
    'order(?:s|ed)',
    'urg(?:e|es|ed)',
    'call(?:s|ed)? (?:on|for)',
    'demand(?:s|ed)?',
    'appeal(?:s|ed)?',
  ),
};
