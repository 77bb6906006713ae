"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ledgerOf = ledgerOf;
const table_js_1 = require("../../domain/lifecycle/table.js");
const json_js_1 = require("../json.js");
const participations_js_1 = require("./participations.js");
const words_js_1 = require("./words.js");
/** The ledger of an event of the edition. A bare status becomes an entry: so it is since it happened, as its first source tells. */
function ledgerOf(event, days) {
    const history = event['statusHistory'];
    if ((0, json_js_1.objects)(history).length === 0)
        return voted(event, [opening(event, days)]);
    const ledger = (0, json_js_1.eachOf)(history, (entry, at) => entryOf(at === 0 ? announced(event, entry) : entry));
    return voted(event, toldAgain(event['kind'], ledger));
}
/** An edition names beside a gathering who announced it; a rumour in the press is nobody's announcement. */
function announced(event, entry) {
    const [first] = Array.isArray(event['by']) ? event['by'] : [];
    const isTheirs = (0, participations_js_1.isGathering)(event) && (entry['saidBy'] ?? null) === null && entry['basis'] === 'announced';
    return isTheirs ? { ...entry, saidBy: first } : entry;
}
function entryOf({ on, reportedOn, note, noteFr, notes, saidAs, ...rest }) {
    return (0, json_js_1.filled)({
        ...rest,
        effectiveOn: on,
        knownOn: reportedOn,
        saidAs: (0, json_js_1.isObject)(saidAs) ? wordsOf(saidAs, on, reportedOn, rest['basis']) : saidAs,
        note,
        notes: notes ?? (noteFr ? { fr: noteFr } : null),
    });
}
/** What was announced was said on the day that it was announced; of what is only reported that day is not told. */
function wordsOf({ lang, saidOn, ...rest }, on, reportedOn, basis) {
    const isOfTheDay = basis === 'announced' && on === reportedOn;
    return { ...rest, language: lang, saidOn: saidOn ?? (isOfTheDay ? on : null) };
}
/** What ended once and is said to have ended so again is told anew, by a better source: the later entry sets the other right. */
function toldAgain(kind, ledger) {
    return (0, json_js_1.eachOf)(ledger, (entry, at) => {
        const status = entry['status'];
        const before = (0, json_js_1.objects)(ledger)[at - 1];
        const isAgain = (0, words_js_1.isKind)(kind) && before?.['status'] === status && !(0, table_js_1.mayFollow)(kind, status, status);
        return isAgain ? { corrects: at - 1, ...entry } : entry;
    });
}
/** A vote is told by the first entry that says how it ended. */
function voted(event, ledger) {
    const { kind, vote } = event;
    const entries = (0, json_js_1.objects)(ledger);
    if (!(0, json_js_1.isObject)(vote) || !(0, words_js_1.isKind)(kind) || entries.some((entry) => 'vote' in entry))
        return ledger;
    const end = entries.find(({ status }) => !(0, table_js_1.isOpen)(kind, status));
    return (0, json_js_1.eachOf)(ledger, (entry) => (entry === end ? { ...entry, vote } : entry));
}
function opening({ status, when, knownOn, citations }, days) {
    const [first] = (0, json_js_1.objects)(citations)
        .map(({ source }) => ({ source, day: days.get(source) }))
        .filter((cited) => typeof cited.day === 'string')
        .sort((a, b) => a.day.localeCompare(b.day));
    return (0, json_js_1.filled)({
        status,
        effectiveOn: when,
        knownOn: knownOn ?? first?.day,
        basis: 'reported',
        source: first?.source,
    });
}
//# sourceMappingURL=ledger.js.map