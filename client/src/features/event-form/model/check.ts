import type { SaidRefusal } from '@domain/time/said/refusals.js';
import { publishedWhen } from '../../../editing/form/document-description.js';
import type { CitationDraft, FormState } from './form-state.js';
import { offsetOf } from './relative.js';
import { refusedDate, understoodDate } from './understood.js';

/** What is missing, by pointer, before the server is asked: keys of the form's words. */
export type Missing = Readonly<Record<string, MissingWord>>;
type MissingWord =
  | 'needsTitle'
  | 'needsDate'
  | 'notUnderstood'
  | `refused.${SaidRefusal}`
  | 'needsCount'
  | 'needsUrlOrCitation'
  | 'needsPublisher'
  | 'needsSourceTitle'
  | 'needsDay'
  | 'needsReason';

/** What a form lacks to be sent; `reason` where it must say why. */
export function missing(state: FormState, { reason = false } = {}): Missing {
  const date = understoodDate(state);
  const sources = state.citations.flatMap((citation, index) =>
    Object.entries(missingOfSource(citation, index, state.openedOn)),
  );
  return {
    ...(state.title.trim() === '' ? { '/title': 'needsTitle' } : {}),
    ...(date ? {} : { '/when': missingDate(state) }),
    ...(state.relativeTo && !offsetOf(state.relativeTo) ? { '/relativeTo/offset': 'needsCount' } : {}),
    ...Object.fromEntries(sources),
    ...(reason && state.reason.trim() === '' ? { '/reason': 'needsReason' } : {}),
  };
}

function missingDate(state: FormState): MissingWord {
  if (state.date.trim() === '') return 'needsDate';
  const refused = refusedDate(state);
  return refused === null ? 'notUnderstood' : `refused.${refused}`;
}

function missingOfSource(citation: CitationDraft, index: number, openedOn: string): Missing {
  if (citation.source) return {};
  const at = `/citations/${index}`;
  if (citation.url.trim() === '' && citation.citation.trim() === '') return { [`${at}/url`]: 'needsUrlOrCitation' };
  return {
    ...(citation.publisher.trim() === '' ? { [`${at}/publisher`]: 'needsPublisher' } : {}),
    ...(citation.title.trim() === '' ? { [`${at}/title`]: 'needsSourceTitle' } : {}),
    ...(publishedWhen(citation.publishedOn, openedOn) === undefined ? { [`${at}/publishedOn`]: 'needsDay' } : {}),
  };
}
