"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parsePageMarks = parsePageMarks;
/** The most that is taken of each, in characters. */
const MOST = {
    address: 8000,
    canonical: 8000,
    language: 50,
    title: 1000,
    selection: 2000,
    before: 200,
    behind: 200,
    text: 60_000,
};
/** Marks that came from elsewhere, which anybody can have written: texts of bounded length, and nothing else. Null for no marks. */
function parsePageMarks(text) {
    const given = parsed(text);
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        return null;
    const of = given;
    const one = (name) => string(of[name]).slice(0, MOST[name]);
    const list = (name) => (Array.isArray(of[name]) ? of[name].slice(0, 100) : []);
    return {
        ...{ address: one('address'), canonical: one('canonical'), language: one('language') },
        ...{ title: one('title'), selection: one('selection'), text: one('text') },
        ...{ before: one('before'), behind: one('behind') },
        meta: list('meta').flatMap((pair) => Array.isArray(pair) ? [[string(pair[0]).toLowerCase(), string(pair[1]).slice(0, 1000)]] : []),
        data: list('data').map((one) => string(one).slice(0, 10_000)),
        times: list('times').map((one) => string(one).slice(0, 50)),
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const string = (value) => (typeof value === 'string' ? value : '');
//# sourceMappingURL=page-marks.js.map