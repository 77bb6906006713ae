"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.summaryOf = summaryOf;
exports.whyNot = whyNot;
/** So many mistakes are told; all of them are in the file of `--errors`. */
const MOST_TOLD = 20;
/** What came of a check, a line each: what the rows come to, and why rows are rejected. */
function summaryOf({ rows, outcomes, newActors, newSources, errors }) {
    const counts = [
        `${rows.total} rows: ${outcomes.create} new, ${outcomes.update} changed, ${outcomes.unchanged} as they are`,
        `${rows.duplicate} probably there already, ${rows.rejected} rejected`,
        `${newActors.length} new actors, ${newSources} new sources`,
    ];
    const told = errors.slice(0, MOST_TOLD).map(({ line, column, value, detail }) => {
        const where = [`line ${line}`, column, value === null || value === '' ? null : `“${value}”`];
        return `  ${where.filter((part) => part !== null).join(', ')}: ${detail}`;
    });
    const more = errors.length > told.length ? ['  … and others; --errors FILE writes all of them'] : [];
    return [counts.join('; '), ...told, ...more].join('\n');
}
/** Why nothing comes in; null where it can. */
function whyNot({ state, problem, questions, rows }, { skips }) {
    if (state !== 'checked')
        return problem?.detail ?? 'The check was interrupted. Try again.';
    const [question] = questions;
    if (question !== undefined)
        return QUESTIONS[question];
    if (rows.rejected > 0 && !skips)
        return `${rows.rejected} rows are rejected, so nothing came in: mend them, or leave them out with --skip-rejected.`;
    return null;
}
const QUESTIONS = {
    title: 'No column seems to be the title: say which in a mapping, such as {"title": "Headline"}.',
    when: 'No column seems to tell when: say which in a mapping, such as {"when": "Date"}.',
    date_order: 'Either number of its dates could be the day: give --date-order day-first or month-first.',
};
//# sourceMappingURL=told-spreadsheet.js.map