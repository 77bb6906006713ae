"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Shares = void 0;
const problem_js_1 = require("../common/problem.js");
/** Sees to it that one network takes no more than its share, whatever it asks, and no more than a part of that for what is slow: the rest is there for the others, and for what is quick. */
class Shares {
    /** `most` at once, of them `mostSlow` for slow questions; whoever wants more waits for `patience` milliseconds. */
    constructor(most, patience, mostSlow = most) {
        this.most = most;
        this.patience = patience;
        this.mostSlow = mostSlow;
        this.taken = new Map();
    }
    /** Waits for its turn. Throws `busy` where that does not come. */
    async take(network, quick = true) {
        const share = this.taken.get(network) ?? { held: 0, slow: 0, waiting: [] };
        this.taken.set(network, share);
        if (this.hasRoom(share, quick))
            hold(share, quick);
        else
            await this.turn(share, quick);
        let held = true;
        return () => {
            if (held)
                this.pass(network, share, quick);
            held = false;
        };
    }
    hasRoom({ held, slow }, quick) {
        return held < this.most && (quick || slow < this.mostSlow);
    }
    turn({ waiting }, quick) {
        return new Promise((resolve, reject) => {
            const one = {
                quick,
                comes: () => {
                    clearTimeout(late);
                    resolve();
                },
            };
            const late = setTimeout(() => {
                waiting.splice(waiting.indexOf(one), 1);
                const detail = 'From your network more is asked at once than can be answered; try again in a while.';
                reject(new problem_js_1.Problem('busy', detail, undefined, { retryAfter: 5 }));
            }, this.patience);
            waiting.push(one);
        });
    }
    /** The first of those waiting for whom there is room takes over. */
    pass(network, share, quick) {
        share.held -= 1;
        if (!quick)
            share.slow -= 1;
        const at = share.waiting.findIndex((one) => this.hasRoom(share, one.quick));
        const [next] = at < 0 ? [] : share.waiting.splice(at, 1);
        if (next) {
            hold(share, next.quick);
            next.comes();
        }
        else if (share.held === 0)
            this.taken.delete(network);
    }
}
exports.Shares = Shares;
function hold(share, quick) {
    share.held += 1;
    if (!quick)
        share.slow += 1;
}
//# sourceMappingURL=shares.js.map