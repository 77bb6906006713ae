"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isRule = isRule;
exports.ruleInWords = ruleInWords;
const learnt_js_1 = require("../../tongues/learnt.js");
const said_rules_js_1 = require("./said-rules.js");
/** Whether a text is the name of a rule. */
function isRule(text) {
    return text in said_rules_js_1.SAID_RULES;
}
/**
 * What a rule says in a language (BCP 47). A text that is no rule of ours, such as one that an editor wrote, comes back
 * as it is.
 */
function ruleInWords(rule, locale) {
    const words = said_rules_js_1.SAID_RULES[rule];
    if (!words)
        return rule;
    if ((0, learnt_js_1.primaryLanguage)(locale) === 'fr')
        return words[1];
    return (0, learnt_js_1.tongueOf)(locale).rules?.[rule] ?? words[0];
}
//# sourceMappingURL=rules.js.map