"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.givenMapping = givenMapping;
const zones_js_1 = require("../../../domain/time/zones.js");
const language_tag_js_1 = require("../../../domain/language-tag.js");
const refusal_js_1 = require("../../../domain/refusals/refusal.js");
const vocabulary_js_1 = require("../../../domain/vocabulary.js");
const problem_js_1 = require("../../../common/problem.js");
const json_js_1 = require("../../json.js");
const csv_dialect_js_1 = require("../reading/csv-dialect.js");
const encoding_js_1 = require("../reading/encoding.js");
const fields_js_1 = require("./fields.js");
const profile_js_1 = require("./profile.js");
/**
 * A mapping as it is sent: `{"title": "Headline", "when": "Date", "parties": ["Side A", "Side B"], "delimiter": ";"}`. Throws
 * `validation_failed` with a pointer to each mistake.
 */
function givenMapping(sent, dateOrder) {
    if (!(0, json_js_1.isObject)(sent))
        throw refused([mistake('', 'not_an_object', 'A mapping is a JSON object.')]);
    const mistakes = [];
    const take = (name, read) => {
        const value = sent[name];
        if (value === undefined || value === null)
            return undefined;
        const taken = read(value);
        if (taken === null)
            mistakes.push(mistake(`/${name}`, 'is_entry', `${name} is not one that can be used.`));
        return taken ?? undefined;
    };
    for (const name of Object.keys(sent).filter((key) => !KNOWN.has(key))) {
        const detail = `${name} is no field that a column can tell.`;
        mistakes.push((0, refusal_js_1.refusal)(`/mapping/${name}`, { code: 'whitelist_validation', parameters: { name } }, detail));
    }
    const columns = Object.fromEntries(fields_js_1.IMPORT_FIELDS.flatMap((field) => {
        if (sent[field] === undefined)
            return [];
        if (sent[field] === null)
            return [[field, []]];
        const heads = take(field, headsOf);
        return heads ? [[field, fields_js_1.JOINED_FIELDS.includes(field) ? heads : heads.slice(0, 1)]] : [];
    }));
    const mapping = {
        columns,
        ...given('encoding', take('encoding', (value) => (isText(value) && (0, encoding_js_1.isEncoding)(value) ? value : null))),
        ...given('delimiter', take('delimiter', (value) => (isText(value) && value.length === 1 ? value : null))),
        ...given('quote', take('quote', (value) => csv_dialect_js_1.QUOTES.find((one) => one === value) ?? null)),
        ...given('sheet', take('sheet', (value) => (isText(value) ? value : null))),
        ...given('dateOrder', saidOrder(dateOrder, sent['dateOrder'], mistakes)),
        separators: take('separators', separatorsOf) ?? {},
        defaults: take('defaults', defaultsOf) ?? {},
    };
    if (mistakes.length > 0)
        throw refused(mistakes);
    return mapping;
}
const SETTINGS = ['encoding', 'delimiter', 'quote', 'sheet', 'dateOrder', 'separators', 'defaults'];
const KNOWN = new Set([...fields_js_1.IMPORT_FIELDS, ...SETTINGS]);
/** One head or several; a number is the place of a column, from 1. */
function headsOf(value) {
    const heads = Array.isArray(value) ? value : [value];
    return heads.every((head) => isText(head) || (Number.isInteger(head) && Number(head) > 0))
        ? heads
        : null;
}
/** The order that a field of its own says, else the mapping; none where that is `undecided`. Adds to the mistakes where it is none. */
function saidOrder(field, inMapping, mistakes) {
    const [pointer, said] = isText(field) ? ['/dateOrder', field] : ['/mapping/dateOrder', inMapping];
    if (said === undefined || said === null || said === 'undecided')
        return undefined;
    const order = isText(said) ? ORDERS[said.toLowerCase().replace(/[^a-z]/g, '')] : undefined;
    if (order === undefined) {
        const allowed = 'day-first, month-first';
        mistakes.push((0, refusal_js_1.refusal)(pointer, { code: 'is_in', parameters: { allowed } }, `dateOrder is one of ${allowed}.`));
    }
    return order;
}
const ORDERS = {
    ...{ dayfirst: 'day-first', dmy: 'day-first', ddmmyyyy: 'day-first' },
    ...{ monthfirst: 'month-first', mdy: 'month-first', mmddyyyy: 'month-first' },
};
function separatorsOf(value) {
    if (!(0, json_js_1.isObject)(value))
        return null;
    const entries = Object.entries(value);
    const fits = entries.every(([field, one]) => fields_js_1.IMPORT_FIELDS.some((known) => known === field) && (one === null || profile_js_1.SEPARATORS.some((s) => s === one)));
    return fits ? value : null;
}
function defaultsOf(value) {
    if (!(0, json_js_1.isObject)(value))
        return null;
    const { kind, language, timezone, ...others } = filled(value);
    const zone = timezone === undefined ? undefined : isText(timezone) ? timezone : '';
    const tag = isText(language) ? (0, language_tag_js_1.canonicalLanguage)(language) : undefined;
    const fits = Object.keys(others).length === 0 &&
        (kind === undefined || vocabulary_js_1.KINDS.some((one) => one === kind)) &&
        (language === undefined || tag != null) &&
        (zone === undefined || (0, zones_js_1.isTimeZone)(zone));
    return fits
        ? {
            ...given('kind', kind),
            ...given('language', tag ?? undefined),
            ...given('timezone', zone),
        }
        : null;
}
function filled(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}
function given(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function mistake(pointer, code, detail) {
    return (0, refusal_js_1.refusal)(`/mapping${pointer}`, code, detail);
}
function refused(mistakes) {
    return new problem_js_1.Problem('validation_failed', mistakes.map(({ detail }) => detail).join(' '), mistakes);
}
//# sourceMappingURL=given-mapping.js.map