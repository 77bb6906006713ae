import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { openArchive } from '../../../common/zip/open-archive.js';
import { Problem } from '../../../common/problem.js';
import { startThread } from '../../../common/start-thread.js';
import { isBlank, storable, type Sheet, type SheetRow } from './sheet.js';
import { textOf } from './text-of.js';
import type { ToUnpack } from './to-unpack.js';

/** All files of a workbook together may have so many bytes, and so many times those of the file: more is a bomb. */
const MOST_BYTES = 160 * 1024 * 1024;
const MOST_TIMES = 200;
/** Reading a workbook takes no more memory, in MiB, and no longer, in milliseconds. */
const MEMORY_MIB = 400;
const LONGEST_MS = 120_000;

/**
 * Opens a workbook (Office Open XML): one of its sheets is written beside it, row by row, by a thread of its own, and read from there.
 * Where nobody says which, it is the one called events, as in our own, else the first. Throws `bad_request` where it is damaged or none, and
 * `too_large`.
 */
export async function openWorkbook(path: string, wanted: string | undefined): Promise<Sheet> {
  const sheets = await sheetsIn(path);
  const usual = sheets.find((name) => /^(?:events|événements)$/i.test(name)) ?? sheets[0] ?? null;
  const sheet = wanted !== undefined && sheets.includes(wanted) ? wanted : usual;
  const rowsPath = `${path}.rows`;
  await inThread({ path, rowsPath, sheet: sheet === null ? 1 : sheets.indexOf(sheet) + 1 });
  const { size } = await stat(rowsPath);
  return { encoding: null, delimiter: null, size, sheets, sheet, rows: (at) => rowsOf(rowsPath, at) };
}

/** The names of the sheets, by the directory of the archive alone, before anything of it is unpacked. */
async function sheetsIn(path: string): Promise<string[]> {
  const archive = await openArchive(path).catch(() => {
    throw damaged();
  });
  try {
    const total = archive.entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (total > Math.min(MOST_BYTES, archive.size * MOST_TIMES)) throw tooLarge();
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
    for await (const row of createInterface({ input: file, crlfDelay: Infinity })) {
      line += 1;
      at(file.bytesRead);
      const cells = (JSON.parse(row) as string[]).map(storable);
      if (!isBlank(cells)) yield { line, cells };
    }
  } finally {
    file.destroy();
  }
}

function damaged(): Problem {
  const detail = 'The workbook cannot be read: it is damaged, or none.';
  return new Problem('bad_request', detail, undefined, { reason: { code: 'not_a_table' } });
}

function tooLarge(): Problem {
  return new Problem('too_large', 'The workbook is larger than can be read. Save its sheet as CSV and send that.');
}
