import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Whom the sheet names. */
export const ACTORS = Array.from({ length: 40 }, (_, n) => `Delegation number ${n}`);

const PLACES = ['Vienna', 'Geneva', 'Muscat', 'Oslo', 'Cairo', 'New York'];

/** A CSV of so many rows as researchers keep them, none like another: title, days, place, two parties and a sentence. Gives its path. */
export async function writeSheet(path, count) {
  const rows = function* () {
    yield 'title,start_date,end_date,place,parties,summary\n';
    for (let n = 0; n < count; n += 1) {
      const first = new Date(Date.UTC(1950, 0, 1 + (n % 27_000)));
      const last = new Date(first.getTime() + (n % 3) * 86_400_000);
      const [from, to] = [first, last].map((day) => day.toISOString().slice(0, 10));
      const parties = `${ACTORS[n % 40]}; ${ACTORS[(n * 7 + 1) % 40]}`;
      yield `Session ${n} on matter ${(n * 7919) % 99_991},${from},${to},${PLACES[n % 6]},${parties},"They met for ${n % 9} hours, and spoke of clause ${n % 613}."\n`;
    }
  };
  await pipeline(Readable.from(rows()), createWriteStream(path));
  return path;
}
