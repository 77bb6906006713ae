import { lastPublishedDay } from '@domain/evidence/published-on.js';
import type { CitationDraft, FormState } from './form-state.js';

/** The day (YYYY-MM-DD) the newest source of the form appeared; undefined where none is dated. */
export function newestSourceDay({ citations }: Pick<FormState, 'citations'>): string | undefined {
  return citations
    .flatMap((citation) => publishedDay(citation) ?? [])
    .sort()
    .at(-1);
}

/** Whether no document of the form tells when the public could know. */
export function isUntold({ citations }: Pick<FormState, 'citations'>): boolean {
  return citations.every((citation) => publishedDay(citation) === null);
}

/** The first day on which a document was read; null where none tells it. */
export function accessDay({ citations }: Pick<FormState, 'citations'>): string | null {
  const days = citations.map(({ source, accessedOn }) => (source ? source.accessedOn : accessedOn || null));
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** The last day (YYYY-MM-DD) on which the document can have appeared; null where none is told. */
export function publishedDay({ source, publishedOn }: CitationDraft): string | null {
  return lastPublishedDay(source ? (source.publishedOn ?? '') : publishedOn.trim());
}
