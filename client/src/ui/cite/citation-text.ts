import type { CitedSource } from '@domain/references/cited-source.js';
import { eventBibtex, eventCsl, quoteBibtex, quoteCsl, type CitedEvent } from '@domain/references/event-reference.js';
import type { TFunction } from 'i18next';

/** The forms in which an event or a quote is cited. */
export const FORMS = ['sentence', 'bibtex', 'csl', 'address'] as const;
export type Form = (typeof FORMS)[number];

/** An event, or one quote of it, to be cited; sources are all of the event, or that of the quote. */
export interface ToCite extends CitedEvent {
  readonly sources: readonly CitedSource[];
  /** Of a quote. */
  readonly quote?: string | undefined;
  /** Who says it. */
  readonly said?: string | undefined;
}

/** How citations speak. */
export interface CitedWords {
  readonly t: TFunction<'cite'>;
  readonly date: (edtf: string) => string;
  /** Between parts of a line, with its space. */
  readonly comma: string;
  /** When and where the event was, in words. */
  readonly when: string;
}

/** So many sources stand in a sentence; more are counted. */
const NAMED = 5;

/** The text of a citation, as it is put on the clipboard. */
export function citationText(form: Form, cited: ToCite, words: CitedWords): string {
  if (form === 'address') return cited.address;
  if (form === 'sentence') return sentence(cited, words);
  const { quote, sources } = cited;
  const [source] = sources;
  if (quote === undefined || !source) {
    const noted = [asKnown(cited, words), ...(sources.length > 0 ? [listed(sources, words)] : [])];
    return form === 'bibtex' ? eventBibtex(cited, noted) : json(eventCsl(cited, noted));
  }
  const noted = [quoted(cited, words), words.t('quotedIn', { ...cited, day: words.date(cited.asOf) })];
  if (form === 'csl') return json(quoteCsl(source, noted));
  return quoteBibtex(source, [...archived(source, words), ...noted]);
}

const json = (item: object): string => `${JSON.stringify([item], null, 2)}\n`;

function sentence(cited: ToCite, words: CitedWords): string {
  const { t, date, when } = words;
  const said = {
    ...{ title: t('title', { text: isolated(cited.title) }), when, dossier: isolated(cited.dossier) },
    ...{ key: cited.key, address: cited.address, day: date(cited.asOf), read: date(cited.readOn) },
  };
  const [source] = cited.sources;
  if (cited.quote !== undefined && source) {
    return t('quote', { ...said, quote: quoted(cited, words), source: oneSource(source, words) });
  }
  return [t('event', said), ...(cited.sources.length > 0 ? [listed(cited.sources, words)] : [])].join(' ');
}

const asKnown = ({ asOf }: ToCite, { t, date }: CitedWords): string => t('asKnown', { day: date(asOf) });

/** The quote in marks, with who says it behind. */
function quoted({ quote = '', said }: ToCite, { t }: CitedWords): string {
  const text = t('title', { text: isolated(quote) });
  return said === undefined ? text : `${text} (${isolated(said)})`;
}

function listed(sources: readonly CitedSource[], words: CitedWords): string {
  const named = sources.slice(0, NAMED).map((source) => oneSource(source, words));
  const rest = sources.length - named.length;
  const list = [...named, ...(rest > 0 ? [words.t('more', { count: rest })] : [])].join(words.t('between'));
  return words.t('sources', { count: sources.length, list });
}

/** Publisher, title, day, address and copy in the archive, as far as they are known. */
function oneSource(source: CitedSource, words: CitedWords): string {
  const { publisher, title, publishedOn, accessedOn, url, citation } = source;
  const { t, date } = words;
  const day = publishedOn ?? null;
  const parts = [
    isolated(publisher),
    t('title', { text: isolated(title) }),
    day === null ? null : date(day),
    url ?? (citation === null ? null : isolated(citation)),
    day === null && accessedOn !== null ? t('accessed', { day: date(accessedOn) }) : null,
    ...archived(source, words),
  ];
  return parts.filter((part) => part !== null).join(words.comma);
}

function archived({ archiveUrl }: CitedSource, { t }: CitedWords): string[] {
  return archiveUrl === null ? [] : [t('archived', { address: archiveUrl })];
}

/** Text from right to left keeps to itself among what runs the other way: first strong isolate, and its end. */
function isolated(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? `\u2068${text}\u2069` : text;
}
