import { Readable } from 'node:stream';
import { linesOf } from './lines-of.js';

async function linesIn(...chunks: Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

it('gives lines as line feeds end them, whatever else ends lines elsewhere and wherever chunks end', async () => {
  const text = '{"a":"one\u2028two\u2029\u0085"}\n\n"\u06af\u{1f54a}"\nlast';
  const bytes = Buffer.from(text);
  const each = [...bytes].map((byte) => Buffer.from([byte]));
  expect(await linesIn(bytes)).toEqual(text.split('\n'));
  expect(await linesIn(...each)).toEqual(text.split('\n'));
});

it('gives no line after the last line feed', async () => {
  expect(await linesIn(Buffer.from('a\n'))).toEqual(['a']);
  expect(await linesIn()).toEqual([]);
});
