"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.linesOf = linesOf;
const node_string_decoder_1 = require("node:string_decoder");
/**
 * Lines of a stream of UTF-8, without their ends, read as they come. Line feeds alone end them, as in JSON Lines: what ends lines elsewhere,
 * such as U+2028, stands within texts, and `node:readline` ends lines there in some versions of Node. `tooLong` is thrown where a line is
 * longer than `most` characters.
 */
async function* linesOf(stream, { most = Infinity, tooLong = () => new Error('A line is too long') } = {}) {
    const decoder = new node_string_decoder_1.StringDecoder('utf8');
    let rest = '';
    for await (const chunk of stream) {
        const lines = (rest + decoder.write(chunk)).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > most)
            throw tooLong();
        yield* lines;
    }
    rest += decoder.end();
    if (rest !== '')
        yield rest;
}
//# sourceMappingURL=lines-of.js.map