"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptDigests = void 0;
/** So many are kept, those asked for last: each is a hundred bytes. */
const MOST = 1_000;
/** What was worked out of whole files, kept by the strong tags of their bytes, so that it need not be made again while nothing is written. */
class KeptDigests {
    constructor() {
        this.kept = new Map();
    }
    get(tag) {
        const found = this.kept.get(tag);
        if (found !== undefined)
            this.keep(tag, found);
        return found;
    }
    keep(tag, found) {
        this.kept.delete(tag);
        this.kept.set(tag, found);
        const [oldest] = this.kept.keys();
        if (this.kept.size > MOST && oldest !== undefined)
            this.kept.delete(oldest);
    }
}
exports.KeptDigests = KeptDigests;
//# sourceMappingURL=kept-digests.js.map