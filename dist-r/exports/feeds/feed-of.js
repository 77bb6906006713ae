"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.feedOf = feedOf;
const feed_1 = require("feed");
const digest_js_1 = require("../../common/digest.js");
const event_filters_js_1 = require("../../domain/event-filters.js");
const event_line_js_1 = require("../../domain/labels/event-line.js");
const events_copy_sql_js_1 = require("../events-copy.sql.js");
const called_js_1 = require("../called.js");
const json_lines_js_1 = require("../json-lines.js");
const told_event_sql_js_1 = require("../../events/told-event.sql.js");
const told_words_js_1 = require("../told-words.js");
const html_js_1 = require("./html.js");
/** So many events are in a feed: those that were changed last. */
const MOST = 100;
const WORDS = {
    en: { new: 'New', changed: 'Changed' },
    fr: { new: 'Nouveau', changed: 'Modifié' },
    ar: { new: 'جديد', changed: 'معدّل' },
    fa: { new: 'تازه', changed: 'تغییریافته' },
};
/** What was recorded and changed last under a filter, the newest first; `titleOf` writes a title as the format wants it. */
async function feedOf(snapshot, asked, titleOf) {
    const name = await (0, called_js_1.called)(snapshot, asked);
    const events = [];
    for await (const rows of (0, json_lines_js_1.rowsOf)(snapshot.copy((0, events_copy_sql_js_1.eventsCopy)(asked, told_event_sql_js_1.toldEvent, { sort: '-updated', most: MOST })))) {
        events.push(...rows);
    }
    const language = (0, told_words_js_1.languageOf)(asked);
    const [newest] = events;
    const feed = new feed_1.Feed({
        title: titleOf(name),
        id: `urn:demarche:events:${filterDigest(asked)}`,
        link: asked.here,
        ...(asked.address !== null && { feedLinks: { atom: asked.address, json: asked.address } }),
        // Atom wants an author; whoever wrote a record is not told outside.
        author: { name: 'Démarche', link: asked.here },
        language,
        generator: 'Démarche',
        // Where nothing is in it, nothing has ever changed.
        updated: new Date(newest?.updatedAt ?? 0),
    });
    for (const event of events) {
        feed.addItem({
            title: titleOf(event.title),
            id: `urn:uuid:${event.id}`,
            link: (0, told_words_js_1.pageOf)(event, asked),
            date: new Date(event.updatedAt),
            published: new Date(event.createdAt),
            category: [{ name: event.kind, term: event.kind }],
            content: contentOf(event, asked),
        });
    }
    return feed;
}
function contentOf(event, asked) {
    const language = (0, told_words_js_1.languageOf)(asked);
    const words = WORDS[language];
    const line = `${event.version === 1 ? words.new : words.changed} · ${(0, event_line_js_1.eventLine)(event, language)}`;
    const sources = event.sources.map((url) => (0, html_js_1.html) `<li><a href="${url}">${url}</a></li>`).join('');
    const summary = event.summary === '' ? '' : (0, html_js_1.html) `<p lang="${event.language}">${event.summary}</p>`;
    return (0, html_js_1.html) `<p>${line}</p>` + summary + (sources === '' ? '' : `<ul>${sources}</ul>`);
}
/** Feeds of different filters are different feeds; the same one stays the same whatever is in it. */
function filterDigest({ query }) {
    const filter = event_filters_js_1.FILTER_NAMES.map((name) => [name, query[name] ?? null]);
    return (0, digest_js_1.digest)(JSON.stringify(filter));
}
//# sourceMappingURL=feed-of.js.map