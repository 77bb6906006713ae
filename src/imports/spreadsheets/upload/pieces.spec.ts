import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { PIECE, piecesOf } from './pieces.js';

it('what has piled up in a stream is cut into pieces that can be kept, and nothing of it is lost', async () => {
  const sent = randomBytes(2 * PIECE + 1);
  const stream = new PassThrough({ highWaterMark: sent.length });
  for (let start = 0; start < sent.length; start += 50_000) stream.write(sent.subarray(start, start + 50_000));
  stream.end();
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(stream)) pieces.push(piece);
  expect(pieces.map(({ length }) => length)).toEqual([PIECE, PIECE, 1]);
  expect(Buffer.concat(pieces).equals(sent)).toBe(true);
});
