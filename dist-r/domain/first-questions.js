"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NARROW = exports.ASKED = void 0;
exports.firstQuestions = firstQuestions;
exports.firstTimeline = firstTimeline;
const event_filters_js_1 = require("./event-filters.js");
/** How much one answer holds of a dossier’s timeline, its table and its actors, and the list of dossiers. */
exports.ASKED = {
    timeline: { limit: 300, bins: 120 },
    table: { sort: 'when', limit: 100 },
    actors: { limit: 500 },
    dossiers: { sort: '-changed', limit: 100 },
};
/** A phone: a timeline would be too small to read, so that the front page has none, and the table comes first. */
exports.NARROW = '(max-width: 47.5rem)';
const WIDE = '(min-width: 47.51rem)';
/** The narrowest screens for which a front page has a timeline, and a page of its own has; CSS pixels. */
const NARROWEST = { front: 761, own: 320 };
/**
 * What the page at `path` asks first, letter for letter, so that the browser can ask while the script still comes. Nothing where the
 * address bar chooses events: what is chosen the script alone reads.
 */
function firstQuestions(path, search, language) {
    if (event_filters_js_1.FILTER_NAMES.some((name) => search.has(name)))
        return [];
    const ask = (list, query) => {
        const asked = new URLSearchParams();
        for (const [name, value] of Object.entries(query))
            asked.set(name, String(value));
        asked.set('lang', language);
        return `/api/${list}?${asked.toString()}`;
    };
    if (path === '/')
        return [{ address: ask('dossiers', exports.ASKED.dossiers) }];
    const [, dossier = '', view] = /^\/d\/([^/]+)(?:\/(timeline|table)?)?$/.exec(path) ?? [];
    if (dossier === '')
        return [];
    // Which tiles follow depends on how far the dossier reaches, and on the width of the screen.
    const timeline = ask('timeline/span', { dossier });
    const table = ask('events', { dossier, ...exports.ASKED.table });
    const named = [
        { address: ask(`dossiers/${encodeURIComponent(dossier)}`, {}), after: true },
        { address: ask('actors', { dossier, ...exports.ASKED.actors }), after: true },
    ];
    if (view === 'timeline')
        return [{ address: timeline }, ...named];
    if (view === 'table')
        return search.has('sort') ? [] : [{ address: table }];
    const overview = ask(`dossiers/${encodeURIComponent(dossier)}/overview`, {});
    return [{ address: overview }, { address: timeline, media: WIDE }, ...named];
}
/**
 * Whose timeline the page at `path` opens, on screens of at least so many CSS pixels, and whether with all there is; null where it opens
 * none, or where the address chooses events or a stretch of time.
 */
function firstTimeline(path, search) {
    const [, dossier = '', view] = /^\/d\/([^/]+)(?:\/(timeline)?)?$/.exec(path) ?? [];
    const window = search.get('window');
    if (dossier === '' || (window !== null && window !== 'all') || search.has('selected'))
        return null;
    if (event_filters_js_1.FILTER_NAMES.some((name) => search.has(name)))
        return null;
    return { dossier, narrowest: view === undefined ? NARROWEST.front : NARROWEST.own, all: window === 'all' };
}
//# sourceMappingURL=first-questions.js.map