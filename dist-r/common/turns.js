"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Turns = void 0;
const problem_js_1 = require("./problem.js");
/** Seconds after which it is worth asking again. */
const COME_BACK_S = 5;
/** Lets so many pieces of work be done at once, and so many wait for their turn; the next are refused. */
class Turns {
    /** `detail` is what is said to whoever is refused. */
    constructor(most, detail) {
        this.most = most;
        this.detail = detail;
        this.working = 0;
        this.waiting = [];
    }
    /** What `work` gives once it is its turn. Throws `busy` where too many wait. */
    async take(work) {
        await this.turn();
        try {
            return await work();
        }
        finally {
            const next = this.waiting.shift();
            if (next)
                next();
            else
                this.working -= 1;
        }
    }
    turn() {
        if (this.working < this.most.working) {
            this.working += 1;
            return;
        }
        if (this.waiting.length >= this.most.waiting)
            throw new problem_js_1.Problem('busy', this.detail, undefined, { retryAfter: COME_BACK_S });
        return new Promise((comes) => this.waiting.push(comes));
    }
}
exports.Turns = Turns;
//# sourceMappingURL=turns.js.map