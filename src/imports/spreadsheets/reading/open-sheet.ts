import { isZip } from '../../../common/zip/is-zip.js';
import { openCsvArchive } from './csv-archive.js';
import { openText, type TextSettings } from './csv-sheet.js';
import type { Sheet } from './sheet.js';
import { openWorkbook } from './xlsx-sheet.js';

/** Opens a spreadsheet, whatever its format, which its first bytes, and what is in an archive, tell. */
export async function openSheet(path: string, said: TextSettings & { readonly sheet?: string }): Promise<Sheet> {
  if (!(await isZip(path))) return openText(path, said);
  return (await openCsvArchive(path, said)) ?? openWorkbook(path, said.sheet);
}
