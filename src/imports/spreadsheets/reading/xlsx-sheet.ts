import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { linesOf } from '../../../common/lines-of.js';
import { openArchive } from '../../../common/zip/open-archive.js';
import { startThread } from '../../../common/start-thread.js';
import { isBlank, storable, type Sheet, type SheetRow } from './sheet.js';
import { textOf } from './text-of.js';
import type { ToUnpack } from './to-unpack.js';
import { damaged, isBomb, tooLarge, usualSheet } from './workbooks.js';

/** All files of a workbook together may have so many bytes. */
const MOST_BYTES = 160 * 1024 * 1024;
/** Reading a workbook takes no more memory, in MiB, and no longer, in milliseconds. */
const MEMORY_MIB = 400;
const LONGEST_MS = 120_000;

/**
 * Opens a workbook (Office Open XML): one of its sheets is written beside it, row by row, by a thread of its own, and read from there.
 * See {@link usualSheet} for which. Throws `bad_request` where it is damaged or none, and
 * `too_large`.
 */
export async function openWorkbook(path: string, wanted: string | undefined): Promise<Sheet> {
  const sheets = await sheetsIn(path);
  const sheet = usualSheet(sheets, wanted);
  const rowsPath = `${path}.rows`;
  await inThread({ path, rowsPath, sheet: sheet === null ? 1 : sheets.indexOf(sheet) + 1 });
  const { size } = await stat(rowsPath);
  return { encoding: null, delimiter: null, quote: null, size, sheets, sheet, rows: (at) => rowsOf(rowsPath, at) };
}

/** The names of the sheets, by the directory of the archive alone, before anything of it is unpacked. */
async function sheetsIn(path: string): Promise<string[]> {
  const archive = await openArchive(path).catch(() => {
    throw damaged();
  });
  try {
    if (isBomb(archive, MOST_BYTES)) throw tooLarge();
    const workbook = archive.entries.find(({ fileName }) => fileName === 'xl/workbook.xml');
    if (!workbook) throw damaged();
    const xml = await textOf(await archive.read(workbook));
    return [...xml.matchAll(/<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
  } finally {
    archive.close();
  }
}

function unescaped(name: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return name.replace(/&(\w+);/g, (all, sign: string) => signs[sign] ?? all);
}

function inThread(workerData: ToUnpack): Promise<void> {
  const thread = startThread(__dirname, 'xlsx-thread', {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(tooLarge());
      void thread.terminate();
    }, LONGEST_MS);
    thread.once('message', (error: string | null) => (error === null ? resolve() : reject(damaged())));
    thread.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
    );
    thread.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The thread that reads a workbook ended with ${code} before it answered`));
    });
  });
}

async function* rowsOf(path: string, at: (bytes: number) => void = () => undefined): AsyncGenerator<SheetRow> {
  const file = createReadStream(path);
  let line = 0;
  try {
    for await (const row of linesOf(file)) {
      line += 1;
      at(file.bytesRead);
      const cells = (JSON.parse(row) as string[]).map(storable);
      if (!isBlank(cells)) yield { line, cells };
    }
  } finally {
    file.destroy();
  }
}
