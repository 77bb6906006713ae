import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import type { ToUnpack } from './to-unpack.js';

/** Writes the rows of a sheet as JSON, an array of texts a line, outside the event loop; answers null, or why it could not. */
async function main({ path, rowsPath, sheet }: ToUnpack): Promise<void> {
  const rows = await readSheet(path, sheet);
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(rowsPath, { mode: 0o600 }));
}

function* linesOf(rows: readonly (readonly unknown[])[]): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row.map(cellText))}\n`;
}

/** Days and times come by the style of their cell, in no zone. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return typeof cell === 'string' ? cell : JSON.stringify(cell);
  const iso = cell.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

main(workerData as ToUnpack).then(
  () => parentPort?.postMessage(null),
  (error: unknown) => parentPort?.postMessage(error instanceof Error ? error.message : String(error)),
);
