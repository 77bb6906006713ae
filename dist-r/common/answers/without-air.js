"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withoutAir = withoutAir;
const [SPACE, LINE_FEED, QUOTE, BACKSLASH] = [0x20, 0x0a, 0x22, 0x5c];
/**
 * JSON (in UTF-8) without the spaces and line breaks between its tokens, of which PostgreSQL writes many: ` : ` after each name, `, ` after each
 * value. They say nothing, and cost more to compress than to leave out. The bytes are moved together where they lie: the buffer must be one that
 * nobody else reads. Strings stay as they are.
 */
function withoutAir(json) {
    let [at, to, isString, isEscaped] = [0, 0, false, false];
    // By number: an iterator of bytes takes twice the time.
    while (at < json.length) {
        const byte = json[at] ?? 0;
        at += 1;
        if (!isString && (byte === SPACE || byte === LINE_FEED))
            continue;
        json[to] = byte;
        to += 1;
        if (isEscaped)
            isEscaped = false;
        else if (byte === BACKSLASH)
            isEscaped = true;
        else if (byte === QUOTE)
            isString = !isString;
    }
    return json.subarray(0, to);
}
//# sourceMappingURL=without-air.js.map