import { bibtex, bibtexEntry, notes } from './bibtex.js';
import type { CitedSource } from './cited-source.js';
import { cslItem, dateOf, type CslItem } from './csl.js';

/** An event as lists of references tell of it. */
export interface CitedEvent {
  /** Its ref, or its id until it has one. */
  readonly key: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly language: string;
  /** EDTF or an instant. */
  readonly when: string;
  readonly place: string | null;
  /** Title of the dossier. */
  readonly dossier: string;
  /** Where it is read, as of that day. */
  readonly address: string;
  /** The day as known on which it is cited, YYYY-MM-DD. */
  readonly asOf: string;
  /** YYYY-MM-DD. */
  readonly readOn: string;
}

const PROGRAM = 'Démarche';

/** An event as an entry of BibTeX; `said` is noted with it. When it was is its `eventdate`: what is dated is the record as of a day. */
export function eventBibtex(event: CitedEvent, said: readonly string[]): string {
  return bibtex('misc', event.key, {
    title: event.title,
    publisher: PROGRAM,
    date: event.asOf,
    year: event.asOf.slice(0, 4),
    eventdate: /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(event.when) ? event.when : null,
    venue: event.place,
    note: notes([event.dossier, ...said]),
    url: event.address,
    urldate: event.readOn,
    langid: event.language,
  });
}

/** The same for programs that manage references. */
export function eventCsl(event: CitedEvent, said: readonly string[]): CslItem {
  const note = notes(said);
  return {
    id: event.key,
    type: 'webpage',
    title: event.title,
    'container-title': event.dossier,
    publisher: PROGRAM,
    issued: dateOf(event.asOf),
    accessed: dateOf(event.readOn),
    'event-date': dateOf(event.when),
    ...(event.place !== null && { 'event-place': event.place }),
    language: event.language,
    URL: event.address,
    ...(note !== null && { note }),
  };
}

/** What is quoted as an entry of BibTeX: the document, with what is said of the quote. */
export const quoteBibtex = (source: CitedSource, said: readonly string[]): string => bibtexEntry(source, said);

/** The same for programs that manage references. */
export function quoteCsl(source: CitedSource, said: readonly string[]): CslItem {
  const item = cslItem(source);
  return { ...item, note: notes([item.note ?? null, ...said]) ?? '' };
}
