import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { SourceRef } from '../../api/types.js';
import { documentInput, type DocumentDescription } from './document-description.js';

/** A document with the address that was typed; empty where it has none. */
export type DocumentAt = DocumentDescription & { readonly url: string };

/** A document, recorded; somebody else’s where they were faster. Days in words count from `today` (YYYY-MM-DD). */
export async function recordSource(document: DocumentAt, today: string): Promise<SourceRef> {
  const body = { ...documentInput(document, today), url: document.url.trim() || null };
  try {
    return bodyOf(await api.POST('/api/sources', { body }));
  } catch (error) {
    // Somebody recorded it since it was looked up: theirs is as good.
    const existing = error instanceof ProblemError ? error.problem.existing : undefined;
    if (!existing) throw error;
    return bodyOf(await api.GET('/api/sources/{id}', { params: { path: { id: existing.id } } }));
  }
}
