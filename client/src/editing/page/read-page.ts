import { describedPage, type DescribedPage } from '@domain/page/described-page.js';
import { today } from '../../ui/today.js';
import { collectMarks } from './collect-marks.js';

/** Beyond this nobody saved an article. */
const MOST_BYTES = 30_000_000;

/** Whether a text is the source of a page, not words. */
export function isPageSource(text: string): boolean {
  return /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|meta)\b/is.test(text.slice(0, 5000));
}

/** What the source of a page tells of it. Nothing in it is run or fetched. */
export function readPageSource(html: string): DescribedPage {
  return describedPage(collectMarks(new DOMParser().parseFromString(html, 'text/html'), '', ''), today());
}

/** What a saved page, or a PDF, tells of itself; null where the file is neither. */
export async function readPageFile(file: File): Promise<DescribedPage | null> {
  if (file.size > MOST_BYTES) return null;
  if (/\.pdf$/i.test(file.name) || file.type === 'application/pdf') {
    // What reads it weighs as much as all else: it comes when one is first brought.
    const { readPdf } = await import('./read-pdf.js');
    return readPdf(new Uint8Array(await file.arrayBuffer()));
  }
  if (!/\.x?html?$/i.test(file.name) && file.type !== 'text/html') return null;
  return readPageSource(decoded(new Uint8Array(await file.arrayBuffer())));
}

/** Its text, in the encoding that it names. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
