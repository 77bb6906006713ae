"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readRow = readRow;
const language_tag_js_1 = require("../../../domain/language-tag.js");
const country_called_js_1 = require("../../../domain/places/country-called.js");
const zones_js_1 = require("../../../domain/time/zones.js");
const only_city_js_1 = require("../../../events/writing/only-city.js");
const fields_js_1 = require("../columns/fields.js");
const in_codes_js_1 = require("./in-codes.js");
const number_of_js_1 = require("./number-of.js");
const row_cells_js_1 = require("./row-cells.js");
const row_dates_js_1 = require("./row-dates.js");
const web_address_js_1 = require("./web-address.js");
const word_of_js_1 = require("./word-of.js");
/** Reads a row by the plan of its columns. What cannot be read is among its mistakes; nothing is guessed. */
function readRow(headers, { line, cells }, plan) {
    const row = new row_cells_js_1.RowCells(headers, cells, plan);
    const where = placeOf(row);
    const unsaid = { timezone: where.timezone, saidOn: null };
    const knownOn = (0, row_dates_js_1.dayIn)(row, 'known_on', unsaid) ?? null;
    const publishedOn = (0, row_dates_js_1.dayIn)(row, 'published_on', unsaid) ?? null;
    const around = { timezone: where.timezone, saidOn: knownOn ?? publishedOn };
    const when = (0, row_dates_js_1.whenOf)(row, around);
    const deadline = row.isTold('deadline') ? (0, row_dates_js_1.dateIn)(row, 'deadline', around) : undefined;
    const words = wordsOf(row);
    // Our own files say of a deadline twice when it is.
    const isItself = words['kind'] === 'deadline' && deadline === when?.when;
    const title = row.text('title').replace(/\s+/g, ' ');
    if (title === '')
        row.reject('title', { code: 'cell_empty' }, 'There is no title.');
    const saidAs = row.text('said_as');
    return {
        ...{ line, cells, title, knownOn, when: when?.when ?? null },
        saidOn: when?.saidAs ? around.saidOn : null,
        ref: row.text('ref') || null,
        slug: row.text('slug') || null,
        fields: {
            ...(row.isTold('summary') && { summary: row.text('summary', '\n\n') }),
            ...where,
            ...(saidAs !== '' || when?.saidAs ? { saidAs: saidAs || when?.saidAs, saidRule: when?.saidRule ?? null } : {}),
            ...(deadline !== undefined && !isItself && { deadline }),
            ...words,
            ...textsOf(row),
            ...numbersOf(row),
        },
        status: statusOf(row),
        language: languageOf(row),
        actors: actorsOf(row),
        sources: sourcesOf(row, publishedOn),
        quotes: row.list('quotes'),
        links: linksOf(row),
        issues: row.list('issues'),
        said: (field) => (0, in_codes_js_1.inCodes)(field, row.text(field, field === 'summary' ? '\n\n' : ', ')),
        written: (field) => (0, in_codes_js_1.inCodes)(field, row.written(field, field === 'summary' ? '\n\n' : ', ')),
        mistakes: row.mistakes,
        reject: (...mistake) => row.reject(...mistake),
    };
}
/** Where it was; the only city of a name has its zone and its place on the map. */
function placeOf(row) {
    const place = row.text('place') || null;
    const named = row.text('country');
    const country = named === '' ? null : countryOf(row, named);
    const city = (0, only_city_js_1.onlyCity)({ place, country: country ?? null });
    const zone = row.text('timezone') || row.plan.defaults.timezone || null;
    if (zone !== null && !(0, zones_js_1.isTimeZone)(zone)) {
        row.reject('timezone', { code: 'is_time_zone', parameters: { value: zone } }, `“${zone}” is not an IANA time zone.`);
    }
    const timezone = zone !== null && (0, zones_js_1.isTimeZone)(zone) ? zone : (city?.zone ?? null);
    const told = row.isTold('lat') || row.isTold('lon');
    return {
        ...(row.isTold('place') && { place }),
        ...(row.isTold('country') && { country: country ?? null }),
        timezone,
        ...(city && !told ? { lat: city.lat, lon: city.lon, placePrecision: 'city' } : {}),
    };
}
function countryOf(row, named) {
    const code = /^[A-Za-z]{2}$/.test(named) ? named.toUpperCase() : (0, country_called_js_1.countryCalled)(named.replaceAll('_', ' '));
    if (code !== null)
        return code;
    row.reject('country', { code: 'is_country' }, 'No country is called so, in English, French, Arabic or Persian.');
    return undefined;
}
function wordsOf(row) {
    return {
        ...word(row, 'kind', 'kind'),
        ...word(row, 'format', 'format'),
        ...word(row, 'place_precision', 'placePrecision'),
    };
}
function word(row, field, group) {
    if (!row.isTold(field))
        return {};
    const said = row.text(field);
    if (said === '')
        return group === 'kind' ? {} : { [group]: null };
    const found = (0, word_of_js_1.wordOf)(group, said);
    if (found === null)
        unknownWord(row, field, group);
    return { [group]: found };
}
function unknownWord(row, field, group) {
    const allowed = word_of_js_1.WORDS[group].join(', ');
    row.reject(field, { code: 'is_in', parameters: { allowed } }, `It is one of ${allowed}.`);
}
function statusOf(row) {
    const said = row.text('status');
    if (said === '')
        return null;
    const found = (0, word_of_js_1.wordOf)('status', said);
    if (found === null)
        unknownWord(row, 'status', 'status');
    return found;
}
function languageOf(row) {
    const said = row.text('title_language');
    if (said === '')
        return row.plan.defaults.language ?? null;
    const tag = (0, language_tag_js_1.canonicalLanguage)(said);
    if (tag === null)
        row.reject('title_language', { code: 'is_language' }, 'A language is a tag such as en or zh-Hans (BCP 47).');
    return tag;
}
function textsOf(row) {
    const fields = ['track', 'condition', 'consequence'];
    return Object.fromEntries(fields.flatMap((field) => (row.isTold(field) ? [[field, row.text(field) || null]] : [])));
}
function numbersOf(row) {
    const fields = ['lat', 'lon', 'round', 'intensity'];
    return Object.fromEntries(fields.flatMap((field) => {
        const said = row.text(field);
        if (said === '')
            return row.isTold(field) && field !== 'intensity' ? [[field, null]] : [];
        const number = (0, number_of_js_1.numberOf)(said);
        if (number === null)
            row.reject(field, { code: 'is_number' }, 'It is no number.');
        return [[field, number]];
    }));
}
function actorsOf(row) {
    return Object.keys(fields_js_1.ACTOR_FIELDS).flatMap((field) => row.list(field).flatMap((value) => {
        const own = fields_js_1.ACTOR_FIELDS[field];
        if (own !== null)
            return [{ name: value, role: own, field }];
        const [, said = '', name = ''] = /^([^:]+):\s*(.+)$/.exec(value) ?? [];
        const role = (0, word_of_js_1.wordOf)('role', said);
        if (role !== null)
            return [{ name, role, field }];
        const detail = 'It is a role and a name: “observer: Qatar”.';
        row.reject(field, { code: 'role_unread' }, detail, value);
        return [];
    }));
}
function sourcesOf(row, publishedOn) {
    const said = row.list('sources');
    const alone = said.length === 1;
    return said.map((value) => ({
        ...((0, web_address_js_1.isWebAddress)(value) ? { url: value, citation: null } : { url: null, citation: value }),
        title: (alone && row.text('source_title')) || null,
        publisher: (alone && row.text('publisher')) || null,
        publishedOn: alone ? publishedOn : null,
    }));
}
function linksOf(row) {
    const own = ['follows_up', 'responds_to'].flatMap((field) => row.list(field).map((to) => ({ type: field, to, field })));
    const others = row.list('other_links').flatMap((value) => {
        const [, said = '', to = ''] = /^([^:]+):\s*(\S+)$/.exec(value) ?? [];
        const type = (0, word_of_js_1.wordOf)('linkType', said);
        if (type !== null)
            return [{ type, to, field: 'other_links' }];
        row.reject('other_links', { code: 'link_unread' }, 'It is a type of link and a ref: “contradicts: IRUS-2026-001”.', value);
        return [];
    });
    return [...own, ...others];
}
//# sourceMappingURL=read-row.js.map