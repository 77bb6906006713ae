"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mergeNames = mergeNames;
/**
 * How an actor is called after another was merged into it: its own names stand, the other's fill in the languages that
 * it has none in, and all that is left of them are aliases. Nothing is said twice.
 *
 * @example
 * mergeNames({ name: 'Oman', names: {}, aliases: [] }, { name: 'Sultanate', names: { fr: 'Oman' }, aliases: [] })
 * // { name: 'Oman', names: { fr: 'Oman' }, aliases: ['Sultanate'] }
 */
function mergeNames(survivor, loser) {
    const names = { ...loser.names, ...survivor.names };
    const said = new Set([survivor.name, ...Object.values(names)]);
    const left = [...survivor.aliases, loser.name, ...Object.values(loser.names), ...loser.aliases];
    const own = new Set(survivor.aliases);
    return {
        name: survivor.name,
        names,
        aliases: [...new Set(left)].filter((label) => own.has(label) || !said.has(label)),
    };
}
//# sourceMappingURL=merge-names.js.map