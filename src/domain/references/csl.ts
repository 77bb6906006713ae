import type { CitedSource } from './cited-source.js';

/** A date as CSL-JSON has it. */
interface CslDate {
  'date-parts'?: [number[]];
  raw?: string;
}

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  publisher?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  note?: string;
  archive_location?: string;
  'event-date'?: CslDate;
  'event-place'?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  article: 'article-newspaper',
  post: 'post',
  broadcast: 'broadcast',
  document: 'document',
  book: 'book',
  interview: 'interview',
};

/** Kinds whose publisher is what they stand in. */
const CONTAINED: readonly string[] = ['article', 'post', 'broadcast', 'interview'];

/** A document as programs that manage references read it; what is a page and nothing else is a `webpage`. */
export function cslItem(source: CitedSource): CslItem {
  const { slug, kind, title, publisher, publishedOn, accessedOn, language, url, citation, archiveUrl } = source;
  return {
    id: slug,
    type: TYPES[kind] ?? 'webpage',
    title,
    [CONTAINED.includes(kind) ? 'container-title' : 'publisher']: publisher,
    ...(publishedOn !== null && { issued: dateOf(publishedOn) }),
    ...(accessedOn !== null && { accessed: dateOf(accessedOn) }),
    ...(language !== null && { language }),
    ...(url !== null && { URL: url }),
    ...(citation !== null && { note: citation }),
    ...(archiveUrl !== null && { archive_location: archiveUrl }),
  };
}

/** A day, a month or a year by its parts; what is less exact as it is written. */
export function dateOf(edtf: string): CslDate {
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? { 'date-parts': [edtf.split('-').map(Number)] } : { raw: edtf };
}
