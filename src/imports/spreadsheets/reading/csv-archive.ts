import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openArchive } from '../../../common/zip/open-archive.js';
import { openText, type TextSettings } from './csv-sheet.js';
import { damaged, isBomb, isBundle, tooLarge, usualSheet } from './workbooks.js';
import type { Sheet } from './sheet.js';

/** Files of separated values flow, so that they may be larger than those that have to be held. */
const MOST_BYTES = 1024 ** 3;

const CSV = /^([^/]+)\.csv$/i;

/**
 * Opens an archive of files of separated values, as our own workbook is one: one of them is written beside it and read from there. Null
 * where there is none in it. Throws `bad_request` where it is damaged or a bundle, and `too_large`.
 */
export async function openCsvArchive(
  path: string,
  said: TextSettings & { readonly sheet?: string },
): Promise<Sheet | null> {
  const archive = await openArchive(path).catch(() => {
    throw damaged();
  });
  try {
    const files = archive.entries.flatMap((entry) => {
      const [, name] = CSV.exec(entry.fileName) ?? [];
      return name === undefined ? [] : [{ name, entry }];
    });
    if (archive.entries.some(({ fileName }) => fileName === 'dossier.json')) throw isBundle();
    const sheets = files.map(({ name }) => name);
    const sheet = usualSheet(sheets, said.sheet);
    const file = files.find(({ name }) => name === sheet);
    if (!file) return null;
    if (isBomb(archive, MOST_BYTES)) throw tooLarge();
    const rowsPath = `${path}.rows`;
    await pipeline(await archive.read(file.entry), createWriteStream(rowsPath, { mode: 0o600 })).catch(() => {
      throw damaged();
    });
    return { ...(await openText(rowsPath, said)), sheets, sheet };
  } finally {
    archive.close();
  }
}
