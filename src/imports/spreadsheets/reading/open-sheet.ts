import { isZip } from '../../../common/zip/is-zip.js';
import { openText, type TextSettings } from './csv-sheet.js';
import type { Sheet } from './sheet.js';
import { openWorkbook } from './xlsx-sheet.js';

/** Opens a spreadsheet, whatever its format, which its first bytes tell. */
export async function openSheet(path: string, said: TextSettings & { readonly sheet?: string }): Promise<Sheet> {
  return (await isZip(path)) ? openWorkbook(path, said.sheet) : openText(path, said);
}
