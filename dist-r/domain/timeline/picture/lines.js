"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textAt = textAt;
exports.wrapped = wrapped;
/** A line of text whose left end and baseline are known. */
function textAt(x, y, text, type, widthOf) {
    return { kind: 'text', x, y, text, ...type, width: widthOf(text, type) };
}
/**
 * A text in lines of at most `room` pixels, broken between words; a word that is longer by itself is broken where it must be.
 * Nothing is left out.
 */
function wrapped(text, room, measure) {
    const lines = [];
    let current = '';
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (measure(longer) <= room) {
            current = longer;
            continue;
        }
        if (current !== '')
            lines.push(current);
        const pieces = broken(word, room, measure);
        lines.push(...pieces.slice(0, -1));
        current = pieces.at(-1) ?? '';
    }
    return current === '' ? lines : [...lines, current];
}
function broken(word, room, measure) {
    if (measure(word) <= room)
        return [word];
    const pieces = [];
    let piece = '';
    for (const { segment } of new Intl.Segmenter().segment(word)) {
        if (piece !== '' && measure(piece + segment) > room) {
            pieces.push(piece);
            piece = '';
        }
        piece += segment;
    }
    return [...pieces, piece];
}
//# sourceMappingURL=lines.js.map