"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textOf = textOf;
/** All of a stream as text (UTF-8). */
async function textOf(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}
//# sourceMappingURL=text-of.js.map