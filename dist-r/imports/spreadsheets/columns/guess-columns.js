"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guessedColumns = guessedColumns;
const language_tag_js_1 = require("../../../domain/language-tag.js");
const zones_js_1 = require("../../../domain/time/zones.js");
const fields_js_1 = require("./fields.js");
/**
 * Which columns seem to tell what, by what they are called and by what stands in them, beside those that somebody named. A column
 * tells one thing.
 */
function guessedColumns(profiles, said) {
    const taken = new Set(Object.values(said).flat());
    const found = {};
    const free = () => profiles.filter(({ index, filled }) => !taken.has(index) && filled > 0);
    const take = (field, { index }) => {
        (found[field] ??= []).push(index);
        taken.add(index);
    };
    for (const profile of free()) {
        const field = (0, fields_js_1.fieldCalled)(profile.header);
        if (field === null || said[field] !== undefined || !fits(field, profile))
            continue;
        if (found[field] === undefined || fields_js_1.LIST_FIELDS.includes(field))
            take(field, profile);
    }
    if (found.title === undefined && said.title === undefined) {
        const summary = profiles.filter(({ index }) => found.summary?.includes(index));
        const title = titleAmong(free()) ?? titleAmong(summary);
        if (title) {
            // A text that is short in all rows is what they are called.
            if (summary.includes(title))
                delete found.summary;
            take('title', title);
        }
    }
    return withOneDate({ ...found }, said);
}
/** Whether what stands in a column can be what its head says: a wrong guess would reject every row. */
function fits(field, { header, words, filled, longest, addresses, samples }) {
    switch (field) {
        case 'kind':
        case 'status':
        case 'format':
            return words[field] >= filled / 2;
        case 'title':
            return longest <= 500;
        case 'title_language':
            return samples.every((sample) => sample.length <= 35 && (0, language_tag_js_1.canonicalLanguage)(sample) !== null);
        case 'timezone':
            return samples.every(zones_js_1.isTimeZone);
        case 'sources':
            return (0, fields_js_1.isOurs)(header, field) || addresses >= filled / 2;
        default:
            return !(field in NOT_ADDRESSES) || addresses < filled / 2;
    }
}
const NOT_ADDRESSES = { quotes: true, summary: true, place: true, parties: true };
/** What most rows have, of a few words, and rarely the same. */
function titleAmong(profiles) {
    const fit = profiles.filter(({ filled, distinct, characters, longest, addresses, header }) => characters / filled >= 12 &&
        longest <= 500 &&
        addresses < filled / 10 &&
        distinct >= Math.min(filled, 1_000) / 3 &&
        [null, 'summary'].includes((0, fields_js_1.fieldCalled)(header)));
    return fit.sort((a, b) => b.filled - a.filled || b.characters - a.characters)[0];
}
/** Where one column tells the whole date, those that tell parts of it tell nothing more. */
function withOneDate(found, said) {
    const whole = { ...found, ...said };
    const isTold = (field) => (whole[field] ?? []).length > 0;
    const parts = ['year', 'month', 'day', 'end_year', 'end_month', 'end_day'];
    const left = isTold('when')
        ? [...parts, 'start_date', 'end_date']
        : isTold('start_date')
            ? parts
            : [];
    return Object.fromEntries(Object.entries(found).filter(([field]) => !left.includes(field)));
}
//# sourceMappingURL=guess-columns.js.map