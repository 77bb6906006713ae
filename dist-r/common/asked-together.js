"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AskedTogether = void 0;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const asker_js_1 = require("./asker.js");
/** Milliseconds that nobody waits longer than for those who asked the same before. */
const PATIENCE = 500;
/**
 * Answers together those of one network who ask the same while it is being answered already: by one question, which is put when the
 * one under way has been answered. It is put after all of them have asked, so that each hears of all that was written before.
 */
let AskedTogether = class AskedTogether {
    constructor() {
        this.underWay = new Map();
        this.next = new Map();
    }
    /** What `work` gives; `question` says all that its answer depends on, as JSON. */
    answer(question, work) {
        const asked = (0, asker_js_1.asking)();
        if (!asked)
            return work();
        const key = JSON.stringify([asked.network, ...question]);
        const before = this.underWay.get(key);
        if (!before)
            return this.put(key, work);
        const group = this.next.get(key) ?? this.gather(key, before, work);
        group.members.push(asked);
        return group.answer;
    }
    put(key, work) {
        const answer = work();
        const over = answer.then(nothing, nothing);
        this.underWay.set(key, over);
        void over.then(() => {
            if (this.underWay.get(key) === over)
                this.underWay.delete(key);
        });
        return answer;
    }
    gather(key, before, work) {
        const members = [];
        const answer = Promise.race([before, (0, promises_1.setTimeout)(PATIENCE, undefined, { ref: false })]).then(() => {
            this.next.delete(key);
            return this.put(key, () => (0, asker_js_1.askedByAll)(members, work));
        });
        const group = { members, answer };
        this.next.set(key, group);
        return group;
    }
};
exports.AskedTogether = AskedTogether;
exports.AskedTogether = AskedTogether = __decorate([
    (0, common_1.Injectable)()
], AskedTogether);
function nothing() {
    // Whoever asked hears of it.
}
//# sourceMappingURL=asked-together.js.map