"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeptAnswers = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../database/database.js");
const asked_together_js_1 = require("./asked-together.js");
const clock_js_1 = require("./clock.js");
/** Most bytes of questions and answers that are kept at once, and most of one of them. */
const MOST = 32_000_000;
const LARGEST = MOST / 8;
/**
 * Answers for as long as they are what the database would say again: until anything is written anywhere, and no longer than the
 * second of the clock in which they were asked for, since what is overdue depends on the hour.
 */
let KeptAnswers = class KeptAnswers {
    constructor(together, database, clock) {
        this.together = together;
        this.database = database;
        this.clock = clock;
        this.kept = new Map();
        /** When, and in which state of the record, what is kept was made. */
        this.made = '';
        this.size = 0;
    }
    /**
     * What `work` gives, or gave to the same question in the same state of the record; those who ask at once are answered together.
     * `question` says all that the answer depends on, as JSON. Only text is kept.
     */
    answer(question, work) {
        return this.together.answer(question, () => this.keptOrMade(JSON.stringify(question), work));
    }
    async keptOrMade(question, work) {
        const state = await this.state();
        if (state === null)
            return work();
        const known = this.made === state ? this.kept.get(question) : undefined;
        if (known !== undefined)
            return known;
        const answer = await work();
        if (typeof answer === 'string')
            void this.keepWhereSame(state, question, answer);
        return answer;
    }
    /** Whatever was asked in between saw the same: a state that has gone does not come back. Whoever asked does not wait for it. */
    async keepWhereSame(state, question, answer) {
        const after = await this.state().catch(() => null);
        if (after === state)
            this.keep(state, question, answer);
    }
    async state() {
        const second = Math.floor(this.clock.now().getTime() / 1000);
        const snapshot = await this.database.snapshot();
        return snapshot && `${second} ${snapshot}`;
    }
    keep(state, question, answer) {
        const size = bytesOf(question) + bytesOf(answer);
        if (size > LARGEST)
            return;
        if (this.made !== state || this.size + size > MOST) {
            this.kept.clear();
            this.size = 0;
            this.made = state;
        }
        if (!this.kept.has(question))
            this.size += size;
        this.kept.set(question, answer);
    }
};
exports.KeptAnswers = KeptAnswers;
exports.KeptAnswers = KeptAnswers = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [asked_together_js_1.AskedTogether, database_js_1.Database, clock_js_1.Clock])
], KeptAnswers);
/** A text takes two bytes for each of its units where one of them is beyond Latin-1. */
function bytesOf(text) {
    return text.length * 2;
}
//# sourceMappingURL=kept-answers.js.map