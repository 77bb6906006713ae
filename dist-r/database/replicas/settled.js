"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Settled = void 0;
/** So often the primary is asked how far it is, in milliseconds: an answer of a replica is never more than two such spans behind. */
const EVERY_MS = 1_000;
/** Up to where everybody is to see, whoever they are: what the primary had written at the last look but one. While it is away that stands still. */
class Settled {
    /** `look` asks the primary; 0 is no answer. */
    constructor(look) {
        this.look = look;
        this.last = null;
        this.position = null;
        this.looking = false;
        this.timer = setInterval(() => void this.lookAgain(), EVERY_MS).unref();
        void this.lookAgain();
    }
    /** Null as long as the primary has never answered. */
    get upTo() {
        return this.position;
    }
    stop() {
        clearInterval(this.timer);
    }
    async lookAgain() {
        if (this.looking)
            return;
        this.looking = true;
        const found = await this.look().catch(() => 0);
        this.looking = false;
        if (found === 0)
            return;
        // Not the larger: a server that was promoted without the last of its primary's log begins before where that had been.
        this.position = this.last ?? found;
        this.last = found;
    }
}
exports.Settled = Settled;
//# sourceMappingURL=settled.js.map