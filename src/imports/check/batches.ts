import type { List } from '../archive-files.js';
import { isObject, type Json } from '../json.js';
import { openEnds } from '../open-ends.js';
import { translationsByLanguage } from '../one-translation.js';
import { BATCH } from '../read-bundle.js';
import type { BundleEntries, Entry } from './bundle-entries.js';

/** Entries of a list, of which the first is the one numbered `from`, from 0. */
export interface Batch {
  readonly list: List;
  readonly from: number;
  readonly entries: readonly unknown[];
}

/** The entries as they are brought in: of what is told in old words, in those of today. */
export async function* batchesOf(bundle: BundleEntries, head: Json): AsyncGenerator<Batch> {
  let batch: Entry[] = [];
  const cut = (): Batch => {
    const [{ list, at: from }] = batch as [Entry, ...Entry[]];
    const told = { dossier: head['dossier'], [list]: batch.map(({ value }) => value) };
    batch = [];
    const { [list]: entries } = openEnds(translationsByLanguage(told)) as Record<List, unknown[]>;
    return { list, from, entries };
  };
  for await (const entry of bundle.entries()) {
    if (batch.length === BATCH || (batch[0] && batch[0].list !== entry.list)) yield cut();
    batch.push(entry);
  }
  if (batch.length > 0) yield cut();
}

/** What an entry calls itself. */
export function slugOf(entry: unknown): string | null {
  const slug = isObject(entry) ? entry['slug'] : null;
  return typeof slug === 'string' ? slug : null;
}
