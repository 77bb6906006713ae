"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonCopy = jsonCopy;
exports.rowsOf = rowsOf;
const LF = 0x0a;
/**
 * COPY that writes one JSON value a line, as it is: of the signs that it quotes and parts by JSON has none, and breaks of lines mean
 * nothing in it. `json` is SQL of its text, `from` all that comes after FROM.
 */
function jsonCopy(json, from) {
    return `COPY (SELECT replace(${json}, E'\\n', ' ') FROM ${from}) TO STDOUT (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')`;
}
/** The values of such lines, as many at a time as came together. */
async function* rowsOf(lines) {
    let begun = [];
    for await (const chunk of lines) {
        const end = chunk.lastIndexOf(LF);
        if (end < 0) {
            begun.push(chunk);
            continue;
        }
        const text = Buffer.concat([...begun, chunk.subarray(0, end)]).toString();
        begun = [chunk.subarray(end + 1)];
        yield text.split('\n').map((line) => JSON.parse(line));
    }
}
//# sourceMappingURL=json-lines.js.map