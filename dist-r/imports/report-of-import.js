"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.reportOf = reportOf;
/** What an import tells whoever started it, line by line: what came, what was here and learnt, what was left, what waits. */
function reportOf({ title, events, actors, publishers, sources, mended, kept, placed, open, }) {
    const leftOut = [...actors.leftOut, ...publishers.leftOut, ...sources.leftOut];
    return [
        `Brought in: ${title} (${events} events).`,
        `Actors: ${actors.added} added, ${actors.extended.length} given more names or offices${actors.extended.map((slug) => ` ${slug}`).join('')}.`,
        `Publishers: ${publishers.added} added, ${publishers.used} that were here already.`,
        `Sources: ${sources.added} added, ${sources.used} that were here already.`,
        ...listed('Added, though they may be known here under another slug:', actors.alike),
        ...listed('Left as it was here, though the file says otherwise:', leftOut),
        ...listed('Put right on the way in, for it could not be known yet, or ended otherwise than its ledger:', mended),
        ...listed('Kept in the file alone, for nothing here has a place for it:', kept),
        ...listed('Given the coordinates of the only city of that name, and how many events are there:', placed),
        ...listed('Brought in, and still open: nobody has said what became of it.', open.waiting),
        ...listed('Places without coordinates, so on no map, and how many events are there:', open.unplaced),
    ];
}
function listed(heading, lines) {
    return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
//# sourceMappingURL=report-of-import.js.map