"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PARTY_ROLES = void 0;
exports.partiesOf = partiesOf;
/** Roles of those whom an agreement binds; who signed it is a party, too. */
exports.PARTY_ROLES = ['party', 'signatory'];
/**
 * The parties of an agreement, each once, in their order, with what each did; acts are given oldest first.
 *
 * @example partiesOf([{ actor: us, role: 'party', acts: [adopted, withdrew] }]) // [{ standing: 'left', since: withdrew, … }]
 */
function partiesOf(participations) {
    const bound = participations.filter(({ role }) => exports.PARTY_ROLES.some((bound) => bound === role));
    const slugs = [...new Set(bound.map(({ actor }) => actor.slug))];
    return slugs.flatMap((slug) => {
        const own = bound.filter(({ actor }) => actor.slug === slug);
        const [part] = own;
        if (!part)
            return [];
        const acts = own
            .flatMap((one) => one.acts)
            .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
        const last = acts.at(-1) ?? null;
        const standing = standingAfter(last?.act);
        return [{ part, acts, standing, since: standing === 'in' ? null : last }];
    });
}
function standingAfter(act) {
    if (act === 'withdrew')
        return 'left';
    return act === 'suspended' ? 'suspended' : 'in';
}
//# sourceMappingURL=parties.js.map