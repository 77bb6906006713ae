"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PIECE = void 0;
exports.piecesOf = piecesOf;
/** Bytes of a piece, at most. */
exports.PIECE = 128 * 1024;
/** Cuts what comes into pieces of at most {@link PIECE} bytes: a stream whose reader is slow gives all that has piled up in it at once. */
async function* piecesOf(stream) {
    for await (const bytes of stream) {
        for (let start = 0; start < bytes.length; start += exports.PIECE)
            yield bytes.subarray(start, start + exports.PIECE);
    }
}
//# sourceMappingURL=pieces.js.map