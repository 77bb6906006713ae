"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.soft = exports.regular = exports.verb = void 0;
/** A word that stands for one of some forms; each is a pattern for folded text. */
const verb = (...forms) => new RegExp(`(?<!-)\\b(?:${forms.join('|')})\\b`, 'g');
exports.verb = verb;
/** All forms of regular verbs that end in a consonant: sign, signs, signed, signing. */
const regular = (stems) => stems
    .split(' ')
    .map((stem) => `${stem}(?:e?s|ed|ing)?`)
    .join('|');
exports.regular = regular;
/** All forms of regular verbs in -e, of which the stem is given: `propos`. */
const soft = (stems) => stems
    .split(' ')
    .map((stem) => `${stem}(?:es?|ed|ing)`)
    .join('|');
exports.soft = soft;
//# sourceMappingURL=verb-forms.js.map