import { readPhrase } from './engine/reader.js';
import type { Context, Found } from './found.js';
import { plain } from './plain.js';

/** The days that a phrase means; null when neither the grammar of its language nor the reader of plain dates knows it. */
export function understand(phrase: string, context: Context): Found | null {
  return readPhrase(phrase, context) ?? plain(phrase.toLowerCase(), context);
}
