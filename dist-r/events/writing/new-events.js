"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkNewEvents = checkNewEvents;
exports.refuse = refuse;
exports.refWanted = refWanted;
const problem_js_1 = require("../../common/problem.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const zones_js_1 = require("../../domain/time/zones.js");
const check_days_js_1 = require("./check-days.js");
const check_document_js_1 = require("./check-document.js");
const check_votes_js_1 = require("./check-votes.js");
const check_ledger_js_1 = require("./check-ledger.js");
/** The refs that new events want, in their order, null for those that want none yet; throws `validation_failed` with every mistake in any of them. */
function checkNewEvents({ ids, documentOf, placeOf }) {
    const mistakes = [];
    const wanted = ids.flatMap((id, n) => {
        try {
            const document = documentOf(n);
            refuse((0, check_document_js_1.mistakesIn)(document, id));
            (0, check_ledger_js_1.requireLegalLedger)(document);
            refuse([...(0, check_days_js_1.mistakesInDays)(document), ...(0, check_votes_js_1.mistakesInVotes)(document)]);
            return [refWanted(document)];
        }
        catch (error) {
            if (!(error instanceof problem_js_1.Problem) || !error.errors)
                throw error;
            mistakes.push(...error.errors.map((mistake) => ({ ...mistake, pointer: placeOf(n) + mistake.pointer })));
            return [];
        }
    });
    refuse(mistakes);
    return wanted;
}
/** Throws `validation_failed` where there are mistakes. */
function refuse(mistakes) {
    const [first] = mistakes;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, [...mistakes]);
}
/**
 * Its ref is counted in the year that it begins in, by the place's days. What readers have never seen wants none yet (null), unless it
 * brings its own.
 */
function refWanted({ dossier, ref, review, when, timezone, knownOn }) {
    if (ref === null && UNSEEN.includes(review))
        return null;
    const { earliest } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const [, begun = '0'] = /^(-?\d{4})-/.exec(earliest ? (0, zones_js_1.dayInZone)(earliest, timezone) : knownOn) ?? [];
    const year = Number(begun);
    return { dossierId: dossier, year, ref: ref ?? undefined };
}
const UNSEEN = ['draft', 'in_review'];
//# sourceMappingURL=new-events.js.map