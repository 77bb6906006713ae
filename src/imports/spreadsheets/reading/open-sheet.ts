import { open } from 'node:fs/promises';
import { isZip } from '../../../common/zip/is-zip.js';
import { openCsvArchive } from './csv-archive.js';
import { openText, type TextSettings } from './csv-sheet.js';
import type { Sheet } from './sheet.js';
import { isBundle } from './workbooks.js';
import { openWorkbook } from './xlsx-sheet.js';

/** Opens a spreadsheet, whatever its format, which its first bytes, and what is in an archive, tell. Throws `bad_request` where it is a bundle. */
export async function openSheet(path: string, said: TextSettings & { readonly sheet?: string }): Promise<Sheet> {
  if (await isZip(path)) return (await openCsvArchive(path, said)) ?? openWorkbook(path, said.sheet);
  if (await isJson(path)) throw isBundle();
  return openText(path, said);
}

/** Whether it begins as an object of JSON does; no row of heads does. */
async function isJson(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return /^\uFEFF?\s*\{\s*"/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
