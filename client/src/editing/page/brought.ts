import { describedPage, type DescribedPage } from '@domain/page/described-page.js';
import { parsePageMarks } from '@domain/page/page-marks.js';
import { forgetStored, readStored, store } from '../../ui/stored.js';
import { today } from '../../ui/today.js';
import { BROUGHT } from './bookmarklet.js';

const KEY = 'brought-page';

/**
 * Takes what a bookmarklet put behind the address into this browser, and out of the address: a link to sign in would tell the server
 * of it, and a copied address others.
 */
export function keepBrought(): void {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(BROUGHT)) return;
  store(KEY, decoded(hash.slice(BROUGHT.length)));
  window.history.replaceState(window.history.state, '', pathname + search);
}

/** The page that was brought last and is not used yet; null for none. */
export function broughtPage(): DescribedPage | null {
  const marks = parsePageMarks(readStored(KEY) ?? '');
  return marks && describedPage(marks, today());
}

/** Forgets it, once it is used or not wanted. */
export function forgetBrought(): void {
  forgetStored(KEY);
}

/** Hands a page to the form for a new event, under the name of its draft, or to a dossier’s desk of articles, under `article.` and its slug. */
export function handPage(name: string, page: DescribedPage): void {
  store(`${KEY}.${name}`, JSON.stringify(page));
}

/** The page that was handed over under that name; null where none was. */
export function handedPage(name: string): DescribedPage | null {
  const kept = readStored(`${KEY}.${name}`);
  return kept === null ? null : (JSON.parse(kept) as DescribedPage);
}

/** Forgets a page that was handed over, once it is taken. */
export function forgetHanded(name: string): void {
  forgetStored(`${KEY}.${name}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
