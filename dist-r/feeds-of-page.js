"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.feedsOfPage = feedsOfPage;
const embedded_at_js_1 = require("./domain/embed/embedded-at.js");
const event_filters_js_1 = require("./domain/event-filters.js");
const escaped_html_js_1 = require("./domain/escaped-html.js");
const FEEDS = [
    ['application/atom+xml', 'events.atom'],
    ['application/feed+json', 'feed.json'],
];
/**
 * Elements for the head of a page of a dossier, by which whoever gives its address to a reader of feeds subscribes to what the page
 * shows; none of other pages. A day that is looked back to has no news, so the feed is of today.
 */
function feedsOfPage({ protocol, host, url }, { title, dossier }, language, { publicUrl }) {
    const here = publicUrl ?? `${protocol}://${host}`;
    const at = URL.canParse(url, here) ? (0, embedded_at_js_1.embeddedAt)(new URL(url, here)) : null;
    if (title === null || dossier === undefined || at === null || 'event' in at)
        return [];
    const asked = new URLSearchParams({ dossier });
    for (const [name, value] of at.search)
        if (name in event_filters_js_1.EVENT_FILTERS && name !== 'knownOn')
            asked.append(name, value);
    asked.append('lang', language);
    return FEEDS.map(([type, file]) => {
        const href = (0, escaped_html_js_1.escapedHtml)(`/api/exports/${file}?${asked.toString()}`);
        return `<link rel="alternate" type="${type}" href="${href}" title="${(0, escaped_html_js_1.escapedHtml)(title)}" />`;
    });
}
//# sourceMappingURL=feeds-of-page.js.map