"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cursorText = cursorText;
exports.readCursor = readCursor;
/** Rows are kept for a day; whoever was away for nearly as long looks at everything anew. */
const KEPT_MS = 23 * 60 * 60 * 1000;
/** As the id of a message. */
function cursorText({ snapshot, readAt }) {
    return `${readAt}.${snapshot}`;
}
/**
 * What `Last-Event-ID` says; null where it is none of ours, or too old or too new for `now` to go on from: of another
 * database, or from before what is kept.
 */
function readCursor(text, now) {
    const [, at, snapshot] = /^(\d{13})\.(\d{1,19}:\d{1,19}:[\d,]{0,4000})$/.exec(text) ?? [];
    if (at === undefined || snapshot === undefined)
        return null;
    const cursor = { snapshot, readAt: Number(at) };
    const fits = now.readAt - cursor.readAt < KEPT_MS && xmax(cursor) <= xmax(now);
    return fits ? cursor : null;
}
function xmax({ snapshot }) {
    return BigInt(snapshot.split(':')[1] ?? '0');
}
//# sourceMappingURL=cursor.js.map