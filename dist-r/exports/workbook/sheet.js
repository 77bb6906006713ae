"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sheetXml = sheetXml;
exports.serialOf = serialOf;
exports.letters = letters;
const html_js_1 = require("../feeds/html.js");
/** So many rows a sheet has at most, its header among them. */
const MOST_ROWS = 1_048_576;
/** So many UTF-16 units a cell has at most; what is longer is cut, and whole in the CSV. */
const MOST_LETTERS = 32_767;
/** Places in `cellXfs` of the styles. */
const STYLES = { header: 1, day: 2, instant: 3 };
const WIDTHS = {
    text: 24,
    day: 12,
    instant: 20,
    edtf: 12,
    number: 12,
    boolean: 10,
};
/** The XML of a sheet (Office Open XML, SpreadsheetML): its rows until there are no more, or no room; `end` is told which. Columns run from right to left where `runsLeft`. */
async function* sheetXml(columns, batches, pending, end, runsLeft = false) {
    const widths = columns.map(({ type }, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[type]}" customWidth="1"/>`);
    yield `${head(runsLeft)}<cols>${widths.join('')}</cols><sheetData>${headerXml(columns)}`;
    for (;;) {
        const room = MOST_ROWS - 1 - end.rows;
        const rows = pending.splice(0, room);
        if (rows.length > 0) {
            const first = end.rows + 2;
            end.rows += rows.length;
            yield rows.map((row, at) => rowXml(row, columns, first + at)).join('');
        }
        if (pending.length > 0) {
            end.isFull = true;
            break;
        }
        const next = await batches.next();
        if (next.done === true)
            break;
        pending.push(...next.value);
    }
    yield '</sheetData></worksheet>';
}
const head = (runsLeft) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView${runsLeft ? ' rightToLeft="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
function headerXml(columns) {
    const cells = columns.map(({ name }, at) => textXml(name, `${letters(at)}1`, ` s="${STYLES.header}"`));
    return `<row r="1">${cells.join('')}</row>`;
}
function rowXml(row, columns, at) {
    const cells = row.map((cell, column) => cellXml(cell, columns[column]?.type ?? 'text', `${letters(column)}${at}`));
    return `<row r="${at}">${cells.join('')}</row>`;
}
function cellXml(cell, type, at) {
    if (cell === null)
        return '';
    if (typeof cell === 'boolean')
        return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'number')
        return `<c r="${at}"><v>${cell}</v></c>`;
    const time = timeOf(cell, type);
    const serial = serialOf(cell);
    if (time === null || serial === null)
        return textXml(cell, at, '');
    return `<c r="${at}" s="${STYLES[time]}"><v>${serial}</v></c>`;
}
/** What of a calendar a text is; null of any other. A fuzzy date is a day where it is exactly one, so that all of these can be sorted and grouped. */
function timeOf(text, type) {
    if (type === 'edtf')
        return /^\d{4}-\d\d-\d\d$/.test(text) ? 'day' : null;
    return type === 'day' || type === 'instant' ? type : null;
}
/** A text is never a formula: it is not in `<f>`. */
function textXml(text, at, style) {
    return `<c r="${at}" t="inlineStr"${style}><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;
}
/** Signs that XML does not know are written as `_x0007_`, and what looks like one of these is kept apart from them. */
function sheetText(text) {
    const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
    const apart = cut.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
    const written = apart.replaceAll(/(?![\t\n])\p{Cc}/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
    return (0, html_js_1.allowedInXml)(written).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/**
 * Days since the end of 1899, as spreadsheets count; null before March 1900, where they count a day too many, and after 9999.
 *
 * @example serialOf('2026-02-06') // 46059
 */
function serialOf(iso) {
    if (!/^\d{4}-/.test(iso))
        return null;
    const days = (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return days >= 61 ? days : null;
}
/**
 * The letters of a column, counted from 0.
 *
 * @example letters(27) // 'AB'
 */
function letters(column) {
    const last = String.fromCharCode(65 + (column % 26));
    return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
//# sourceMappingURL=sheet.js.map