/** Bytes of a piece, at most. */
export const PIECE = 128 * 1024;

/** Cuts what comes into pieces of at most {@link PIECE} bytes: a stream whose reader is slow gives all that has piled up in it at once. */
export async function* piecesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const bytes of stream) {
    for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
  }
}
