"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENGLISH_DECISION_VERBS = void 0;
const verb_forms_js_1 = require("./verb-forms.js");
/** Verbs of what is decided, ordered, settled and asked for, in all their forms. */
exports.ENGLISH_DECISION_VERBS = {
    give: (0, verb_forms_js_1.verb)('gave', 'gives?', 'given', 'giving', 'allowed', 'allows', 'granted', 'grants'),
    negotiate: (0, verb_forms_js_1.verb)('spent (?:the|a|several|[a-z]+) (?:day|night|hours|days)', 'negotiated', 'negotiating', 'conferred', 'held consultations'),
    deliver: (0, verb_forms_js_1.verb)('(?:bring|submit|present|provide|deliver|send|hand over|return with|come back with)'),
    shall: (0, verb_forms_js_1.verb)('(?:will|would|must|shall|is to|are to|has to|have to)(?= (?:be )?[a-z]+)'),
    oblige: (0, verb_forms_js_1.verb)('must', '(?:oblig|requir|compel|commit)(?:es|s)(?= (?:the |both |them |it |all |each |its )?[a-z]+)', '(?:is|are|was|were) (?:required|obliged|bound|due|supposed|meant) to', '(?:will have|had|have|has|is|are|were|was) to(?= (?:be )?[a-z]+)'),
    provide: (0, verb_forms_js_1.verb)('(?:provides?|calls?|allows?|stipulates?|requires?|commits?|obliges?|envisages?|foresees?)(?= (?:for|that|[a-z]+))'),
    settle: (0, verb_forms_js_1.verb)('agree(?:s|d)?(?= (?:[a-z]+ day ?|late |early |on [a-z]+day )?(?:not )?to (?!disagree|hold|meet|resume|continue|keep|talk))', 'agreed(?= that)', 'c[oa]me to (?:terms(?! with)|an understanding|an accommodation)', 'reached (?:terms|an understanding)', '(?:struck|made) a bargain', 'made peace', '(?:end|brought an end to|put an end to|ended|drew a line under)(?= [a-z0-9 -]{0,40}\\b(?:war|wars|conflict|fighting|hostilit(?:y|ies)|bloodshed|dispute|feud|row|quarrel|stand-?off)\\b)', 'settled on', 'patched up', 'buried the hatchet', 'agreed(?= to (?:halt|stop|end|cease|suspend|lift|exchange|free|release|open|reopen|resume (?!talks|negotiations)))', 'ended (?:their|a|the) (?:[a-z]+ ){0,2}(?:war|dispute|row|feud|stand-?off|stalemate)'),
    order: (0, verb_forms_js_1.verb)('order(?:s|ed)', 'grant(?:s|ed)', 'rul(?:es|ed)(?! out)', 'overturn(?:s|ed)', 'uph[eo]lds?', 'quash(?:es|ed)', 'threw out', 'thrown out', 'struck down', 'issued(?= (?:an? |its )?(?:[a-z]+ ){0,2}(?:order|ruling|injunction|warrants?|opinion|verdict|award))', 'handed down', 'suspend(?:s|ed)', 'convict(?:s|ed)', 'acquit(?:s|ted)', 'indict(?:s|ed)', 'awarded', 'f[oi]u?nds?(?= (?:that|in favou?r|against))', 'declared(?= [a-z ]{3,30}(?:illegal|unlawful|void|invalid|unconstitutional))'),
    decide: (0, verb_forms_js_1.verb)('decid(?:e|es|ed)(?= (?:on [a-z]+ |unanimously |late [a-z]+ )?(?:to|that))', 'resolv(?:es|ed)(?= to)', 'rul(?:es|ed)(?! out)', 'set up', 'sets up', 'establish(?:es|ed)'),
    offer: (0, verb_forms_js_1.verb)('(?<!\\b(?:an?|the|its|their|his|her|latest|new|any|[a-z]+(?:ian|ish|ese|can|an|ch|li|qi)) )offers? to', 'offered to', 'offer(?:s|ed)?(?= (?:the|his|her|its|their) (?:services|help|good offices|mediation|support|assistance|territory|capital))', 'propos(?:es|ed) to(?! (?:meet|hold|talk|come|host|go)\\b)', 'volunteer(?:s|ed) to'),
    ask: (0, verb_forms_js_1.verb)('ask(?:s|ed)?', 'order(?:s|ed)', 'urg(?:e|es|ed)', 'call(?:s|ed)? (?:on|for)', 'demand(?:s|ed)?', 'appeal(?:s|ed)?'),
};
//# sourceMappingURL=decision-verbs.js.map