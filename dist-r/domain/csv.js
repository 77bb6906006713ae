"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RUN = exports.CSV_COLUMNS = exports.PLAIN_COLUMNS = void 0;
exports.csvCell = csvCell;
exports.csvRows = csvRows;
exports.guard = guard;
exports.unguard = unguard;
exports.joinList = joinList;
exports.splitList = splitList;
const event_fields_js_1 = require("./event-fields.js");
/** Columns whose order is promised. */
const PROMISED = [
    'ref',
    'dossier',
    'kind',
    'title',
    'summary',
    'when',
    'earliest',
    'latest',
    'precision',
    'timezone',
    'place',
    'country',
    'format',
    'status',
    'overdue',
    'known_on',
    'said_as',
    'condition',
    'deadline',
    'intensity',
    'parties',
    'mediators',
    'hosts',
    'speakers',
    'targets',
    'other_actors',
    'follows_up',
    'responds_to',
    'other_links',
    'sources',
    'quotes',
    'disputed_fields',
    'review',
    'created_at',
    'updated_at',
    'version',
];
/** Columns that came since. */
const SINCE = [
    'issues',
    'title_language',
    'start_date',
    'end_date',
    'term',
    'status_since',
    'announced_by',
    'slip_days',
    'consequence',
    'track',
    'round',
    'authors',
    'must_act',
    'independent_sources',
    'dossier_slug',
    'actor_slugs',
    'vote',
    'acts',
];
/** Columns that are a plain field each, with their column of `events`. */
exports.PLAIN_COLUMNS = event_fields_js_1.PLAIN_FIELDS.flatMap(([, { csv, column, input }]) => csv === null ? [] : [{ name: csv, column, isNumber: input === 'number' }]);
/** Columns of the event export: those whose order is promised, then what came since. */
exports.CSV_COLUMNS = [
    ...new Set([...PROMISED, ...SINCE, ...exports.PLAIN_COLUMNS.map(({ name }) => name)]),
];
/**
 * One cell as RFC 4180 writes it, quoted where it must be. Text that a spreadsheet would run is guarded unless `raw`;
 * numbers never are. Null is an empty cell.
 *
 * @example csvCell('=1+1', { raw: false }) // "'=1+1"
 */
function csvCell(value, { raw }) {
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return String(value);
    const text = raw ? value : guard(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/**
 * The rows of a text of {@link csvCell}s with commas between and an end of line (CRLF) behind each row, as our exports are: not of what others
 * write. A cell keeps its guard.
 */
function csvRows(text) {
    const rows = [];
    let row = [];
    for (const [, cell = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g)) {
        row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
        if (end === ',')
            continue;
        rows.push(row);
        row = [];
    }
    return rows;
}
/** What programs leave out at the start of a cell: blanks of any width and breaks of lines. */
const BLANKS = ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff';
/** The start of text that a spreadsheet would run, as a regular expression of JavaScript and of PostgreSQL; signs may be of full width. */
exports.RUN = `[${BLANKS}]*[-=+@\t\r－＝＋＠]`;
/**
 * Puts a `'` before text that a spreadsheet would run (`= + - @` tab CR at its start, see OWASP "CSV Injection"), and
 * before text that begins with such a guard itself, so that `unguard(guard(text))` is always `text`.
 */
function guard(text) {
    return new RegExp(`^'*${exports.RUN}`).test(text) ? `'${text}` : text;
}
/** Takes off what {@link guard} put on. */
function unguard(text) {
    return new RegExp(`^'+${exports.RUN}`).test(text) ? text.slice(1) : text;
}
/**
 * Several values in one cell, joined by ` | `. A `|` within a value is written `\|` and a `\` is written `\\`. Values
 * are trimmed and empty ones left out, so that {@link splitList} gives back what was put in.
 *
 * @example joinList(['a', 'b|c']) // 'a | b\\|c'
 */
function joinList(values) {
    return values
        .map((value) => value.trim().replace(/[\\|]/g, '\\$&'))
        .filter((value) => value !== '')
        .join(' | ');
}
/** The values of a cell written by {@link joinList}; also of one that people wrote with bare `|` between values. */
function splitList(cell) {
    return (cell.match(/(?:\\[^]|[^|\\]|\\$)+/g) ?? [])
        .map((value) => value.trim().replace(/\\([\\|])/g, '$1'))
        .filter((value) => value !== '');
}
//# sourceMappingURL=csv.js.map