"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.embeddedAt = embeddedAt;
exports.embedPath = embedPath;
const event_filters_js_1 = require("../event-filters.js");
/** Filters that a page for others does not take: it is of one dossier, and of what is published. */
const OWN = ['dossier', 'review', 'author'];
const TAKEN = [
    ...event_filters_js_1.FILTER_NAMES.filter((name) => !OWN.includes(name)),
    'window',
    'lang',
    'theme',
    'event',
];
/** What of ours an address leads to that can stand in a frame, with what it chooses; null where it is nothing of the kind. */
function embeddedAt(url) {
    const search = new URLSearchParams();
    for (const [name, value] of url.searchParams)
        if (TAKEN.includes(name))
            search.append(name, value);
    const selected = url.searchParams.get('selected');
    if (selected !== null)
        search.set('event', selected);
    // A frame shows whole days, and the whole record where no stretch is named.
    const [, from, to] = /^(\d{4}-\d\d-\d\d)[^.]*\.\.(\d{4}-\d\d-\d\d)/.exec(search.get('window') ?? '') ?? [];
    if (from === undefined)
        search.delete('window');
    else
        search.set('window', `${from}..${to}`);
    const [, dossier] = /^(?:\/embed)?\/d\/([^/]+)(?:\/[^/]+)?\/?$/.exec(url.pathname) ?? [];
    if (dossier !== undefined)
        return decoded(dossier, (name) => ({ dossier: name, search }));
    const [, event] = /^\/events\/([^/]+)\/?$/.exec(url.pathname) ?? [];
    return event === undefined ? null : decoded(event, (name) => ({ event: name, search }));
}
/** The address of a page for frames, without the origin. */
function embedPath(dossier, search) {
    const query = search.toString();
    return `/embed/d/${encodeURIComponent(dossier)}${query === '' ? '' : `?${query}`}`;
}
function decoded(text, found) {
    try {
        return found(decodeURIComponent(text));
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=embedded-at.js.map