"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.questionsOf = questionsOf;
const dispute_state_js_1 = require("../domain/evidence/dispute-state.js");
const disputed_fields_js_1 = require("../domain/evidence/disputed-fields.js");
const folded_js_1 = require("../domain/folded.js");
/** Each contested question with its answers, as of `day` where one looks back: a source had been opened by then or not at all. */
function questionsOf({ recorded, disputed, told }, day) {
    return disputed.map((field) => {
        const accounts = told.flatMap(({ side: _, ...account }) => account.claims.some((claim) => claim.field === field) ? [account] : []);
        const claims = accounts.flatMap((account) => account.claims.filter((claim) => claim.field === field));
        const answers = answersTo(field, accounts);
        const own = (0, disputed_fields_js_1.recordedValue)(recorded, field);
        const values = answers.map(({ value }) => value);
        const opened = accounts.flatMap(({ source }) => source.accessedOn ?? []);
        return {
            ...{ field, recorded: own, state: (0, dispute_state_js_1.disputeState)(own, values), answers },
            addedOn: latest(claims.map(({ knownOn }) => knownOn)) ?? '',
            checkedOn: latest(opened.filter((on) => day === undefined || on <= day)),
        };
    });
}
/** The same answer in two spellings is one, as it was written first. */
function answersTo(field, accounts) {
    const answers = new Map();
    for (const account of accounts) {
        const value = account.claims.find((claim) => claim.field === field)?.value ?? '';
        const answer = answers.get((0, folded_js_1.folded)(value)) ?? { value, accounts: [] };
        answer.accounts.push(account);
        answers.set((0, folded_js_1.folded)(value), answer);
    }
    return [...answers.values()].sort((a, b) => b.accounts.length - a.accounts.length);
}
function latest(days) {
    return days.toSorted().at(-1) ?? null;
}
//# sourceMappingURL=questions.js.map