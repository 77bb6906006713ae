"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BundleTally = void 0;
/** So many mistakes, changes and the like are told; all are counted. */
const MOST_TOLD = 200;
const MOST_NEW_ACTORS = 3_000;
/** What the entries of a bundle come to, counted as they pass. */
class BundleTally {
    constructor() {
        /** Of each list what each of its entries comes to, by its number from 0. */
        this.outcomes = {
            ...{ actors: new Map(), publishers: new Map(), sources: new Map(), events: new Map() },
        };
        this.told = {
            ...{ changes: [], leftOut: [], newActors: [], errors: [] },
        };
        this.mistakes = 0;
    }
    /** What is wrong beside the lists. */
    refuse(mistakes) {
        for (const mistake of mistakes)
            this.tell(mistake, { list: null, number: null, slug: null });
    }
    reject(list, at, slug, mistakes) {
        if (mistakes.length === 0)
            return;
        this.outcomes[list].set(at, 'rejected');
        for (const mistake of mistakes)
            this.tell(mistake, { list, number: at + 1, slug });
    }
    isRejected(list, at) {
        return this.outcomes[list].get(at) === 'rejected';
    }
    isNew(list, at, actor) {
        this.outcomes[list].set(at, 'created');
        if (actor && this.told.newActors.length < MOST_NEW_ACTORS)
            this.told.newActors.push(actor);
    }
    isHere(list, at, slug, learnt, leftOut) {
        this.outcomes[list].set(at, learnt.length > 0 ? 'updated' : 'unchanged');
        const { changes, leftOut: left } = this.told;
        changes.push(...learnt.slice(0, MOST_TOLD - changes.length).map((one) => ({ list, slug, ...one })));
        left.push(...leftOut.slice(0, MOST_TOLD - left.length).map((one) => ({ list, ...one })));
    }
    get found() {
        const of = (list) => counted(this.outcomes[list]);
        const totals = { actors: of('actors'), publishers: of('publishers'), sources: of('sources'), events: of('events') };
        return { fits: this.mistakes === 0, totals, ...this.told, mistakes: this.mistakes };
    }
    tell(mistake, place) {
        this.mistakes += 1;
        if (this.told.errors.length < MOST_TOLD)
            this.told.errors.push({ ...mistake, ...place });
    }
}
exports.BundleTally = BundleTally;
function counted(outcomes) {
    const counts = { total: outcomes.size, created: 0, updated: 0, unchanged: 0, rejected: 0 };
    for (const outcome of outcomes.values())
        counts[outcome] += 1;
    return counts;
}
//# sourceMappingURL=bundle-tally.js.map