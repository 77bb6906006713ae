"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Paces = void 0;
/** A question that lately took less, in milliseconds, is quick. */
const QUICK = 200;
/** So much longer than it was ever seen to take a question is held to be, from one time to the next: a busy server makes all of them slow for a while. */
const FORGETS = 1.2;
/** Most texts that are remembered. */
const MOST = 500;
/** Which questions are quick: those whose text was answered quickly not long ago. One that was never asked is not known to be. */
class Paces {
    constructor() {
        this.lately = new Map();
    }
    isQuick(sql) {
        return (this.lately.get(sql) ?? QUICK) < QUICK;
    }
    /**
     * Does `work`, which asks `sql`, and remembers how long the answer took. Where there was none, because the question failed or its
     * reader left, it would have taken longer: nothing becomes quick by being given up.
     */
    async timed(sql, work) {
        const since = performance.now();
        try {
            const answer = await work();
            this.note(sql, performance.now() - since);
            return answer;
        }
        catch (error) {
            this.note(sql, Math.max(performance.now() - since, this.lately.get(sql) ?? QUICK));
            throw error;
        }
    }
    /** It was answered after so many milliseconds. */
    note(sql, took) {
        const before = this.lately.get(sql);
        // What was asked last is forgotten last.
        this.lately.delete(sql);
        this.lately.set(sql, before === undefined ? took : Math.min(took, before * FORGETS));
        const [oldest] = this.lately.keys();
        if (this.lately.size > MOST && oldest !== undefined)
            this.lately.delete(oldest);
    }
}
exports.Paces = Paces;
//# sourceMappingURL=paces.js.map