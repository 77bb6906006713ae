"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.revisionPage = revisionPage;
const cursor_js_1 = require("../common/cursor.js");
/** A page of a history that is told oldest first, newest first; throws `bad_cursor`. */
function revisionPage(told, { limit, cursor }) {
    const [before] = cursor === undefined ? [] : (0, cursor_js_1.decodeCursor)(cursor, '-version', ['integer']);
    const newest = [...told].reverse();
    const rest = newest.filter(({ revision }) => before === undefined || revision.version < Number(before));
    const items = rest.slice(0, limit).map(revisionDto);
    const last = items.at(-1);
    const nextCursor = rest.length > limit && last ? (0, cursor_js_1.encodeCursor)('-version', [String(last.version)]) : null;
    return { items, nextCursor, total: told.length };
}
function revisionDto({ revision, difference }) {
    return { ...revision, difference: difference.map((step) => ({ ...step })) };
}
//# sourceMappingURL=revision-page.js.map