"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.agreeInFrench = agreeInFrench;
/** Gender of each kind's noun in `fr.ts`; that of talks has no singular, so that their status agrees with the round that it stands beside. */
const NOUNS = {
    talks: 'masculine',
    meeting: 'feminine',
    contact: 'masculine',
    statement: 'feminine',
    threat: 'feminine',
    commitment: 'masculine',
    deadline: 'feminine',
    proposal: 'feminine',
    agreement: 'masculine',
    decision: 'feminine',
    measure: 'feminine',
    incident: 'masculine',
};
/** Statuses that French does not say by a participle of the noun: en cours, en application, condition remplie, ayant pris fin. */
const INVARIABLE = new Set(['under_way', 'in_force', 'condition_met', 'terminated']);
/**
 * Makes a status, given as a masculine singular, agree with its kind's noun, of which there are `count`. Its first word is the participle.
 *
 * @example agreeInFrench('mis à exécution', 'threat', 'carried_out', 9) // 'mises à exécution'
 */
function agreeInFrench(word, kind, status, count = 1) {
    if (INVARIABLE.has(status))
        return word;
    const [participle = '', ...rest] = word.split(' ');
    const agreed = participle + (NOUNS[kind] === 'feminine' ? 'e' : '');
    return [count < 2 || agreed.endsWith('s') ? agreed : `${agreed}s`, ...rest].join(' ');
}
//# sourceMappingURL=french-agreement.js.map