"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventStream = void 0;
const node_stream_1 = require("node:stream");
const change_js_1 = require("./change.js");
const cursor_js_1 = require("./cursor.js");
/** A reader that is so far behind (bytes) is let go; it comes back and asks for what it has missed. */
const MOST_BUFFERED = 1024 * 1024;
/** So often a stream says that it is still there, then it ends: who asks again is asked who they are. */
const MOST_READY = 40;
/** Changes as text/event-stream, told to one reader in the words that are theirs. */
class EventStream extends node_stream_1.Readable {
    constructor(seesDrafts, stranger, userId) {
        super();
        this.seesDrafts = seesDrafts;
        this.stranger = stranger;
        this.userId = userId;
        this.said = 0;
        this.over = false;
        this.say('retry: 2000');
    }
    // Only the last message of several carries the id: whoever loses the connection in between hears all of them again.
    tell(changes, cursor) {
        if (changes === 'reset')
            return this.say('event: reset', 'data: {}', id(cursor));
        const heard = changes.flatMap((row) => message(row, this.seesDrafts));
        heard.forEach((data, at) => {
            this.say(`data: ${JSON.stringify(data)}`, ...(at === heard.length - 1 ? [id(cursor)] : []));
        });
    }
    ready(cursor) {
        this.said += 1;
        if (this.said > MOST_READY)
            return this.end();
        this.say('event: ready', 'data: {}', id(cursor));
    }
    end() {
        if (!this.over)
            this.push(null);
        this.over = true;
    }
    _read() {
        // What there is to say is said when it happens.
    }
    say(...lines) {
        if (this.destroyed || this.over)
            return;
        if (this.readableLength > MOST_BUFFERED)
            this.destroy();
        else
            this.push(`${lines.join('\n')}\n\n`);
    }
}
exports.EventStream = EventStream;
function id(cursor) {
    return `id: ${(0, cursor_js_1.cursorText)(cursor)}`;
}
function message(row, seesDrafts) {
    const change = (0, change_js_1.changeFor)(row, seesDrafts);
    if (change === null)
        return [];
    const { entity, id: of, name, dossier, version } = row;
    const named = name === null ? {} : entity === 'event' ? { ref: name } : { slug: name };
    const where = entity === 'event' ? (0, change_js_1.whereabouts)(row, seesDrafts) : {};
    return [{ entity, id: of, ...named, dossier, version, change, ...where }];
}
//# sourceMappingURL=event-stream.js.map