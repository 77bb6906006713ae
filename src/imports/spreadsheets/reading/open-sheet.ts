import { openText, type TextSettings } from './csv-sheet.js';
import type { Sheet } from './sheet.js';

/** Opens a spreadsheet, whatever its format. */
export function openSheet(path: string, said: TextSettings): Promise<Sheet> {
  return openText(path, said);
}
