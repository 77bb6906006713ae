"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FEED_JSON = exports.EVENTS_ATOM = void 0;
const feed_of_js_1 = require("./feed-of.js");
const html_js_1 = require("./html.js");
/** Atom (RFC 4287). */
exports.EVENTS_ATOM = {
    ending: 'atom',
    type: 'application/atom+xml; charset=utf-8',
    // Titles are HTML there.
    pieces: (snapshot, asked) => whole(snapshot, asked, html_js_1.escaped, (feed) => feed.atom1()),
};
/** JSON Feed 1. */
exports.FEED_JSON = {
    ending: 'feed.json',
    type: 'application/feed+json; charset=utf-8',
    pieces: (snapshot, asked) => whole(snapshot, asked, html_js_1.allowedInXml, (feed) => feed.json1()),
};
async function* whole(snapshot, asked, titleOf, write) {
    yield write(await (0, feed_of_js_1.feedOf)(snapshot, asked, titleOf));
}
//# sourceMappingURL=feed-formats.js.map