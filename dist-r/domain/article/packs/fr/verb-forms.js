"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SELF = exports.er = exports.verb = void 0;
/** A word that stands for one of some forms; each is a pattern for folded text. */
const verb = (...forms) => new RegExp(`\\b(?:${forms.join('|')})(?![a-z])`, 'g');
exports.verb = verb;
/** All forms of a regular verb in -er: `sign` for signe, signé, signera, signait, signer, signant. */
const er = (stems) => stems
    .split(' ')
    .map((stem) => `${stem}(?:er(?:a|ont|ait|aient)?|ee?s?|ent|ait|aient|ant|a|erent)`)
    .join('|');
exports.er = er;
/** Before a reflexive verb: those who meet do so each other. */
exports.SELF = "(?<=\\b(?:se|s'|s'y|nous) ?(?:sont |est |etait |etaient |etre |ete |seraient |[a-z]+ment )*)";
//# sourceMappingURL=verb-forms.js.map