/** Pieces of a file, in order. */
export type Pieces = AsyncIterable<Buffer | string>;
