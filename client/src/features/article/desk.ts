import type { components } from '../../api/schema.js';

type Proposals = components['schemas']['ProposalsDto'];
export type Proposal = Proposals['proposals'][number];

/** An article as it is typed. */
export interface Article {
  readonly text: string;
  readonly url: string;
  /** YYYY-MM-DD; empty while it is not chosen. */
  readonly publishedOn: string;
  /** Empty: as its words tell. */
  readonly language: '' | Proposals['language'];
  readonly publisher: string;
  readonly headline: string;
}

/** What a person made of a proposal; `ref` is the event's. */
export type Decision =
  | { readonly is: 'accepted'; readonly ref: string }
  | { readonly is: 'recorded'; readonly ref: string }
  | { readonly is: 'dropped' };

/** An article as it was read, which offsets count in, and what was found in it. */
export interface Reading {
  readonly article: Article;
  readonly found: Proposals;
}

/** An article on somebody's desk: as it is typed now, as it was read last, and what was decided by proposals' keys. */
export interface Desk {
  readonly article: Article;
  readonly reading: Reading | null;
  readonly decisions: Readonly<Record<string, Decision>>;
}

export const EMPTY_DESK: Desk = {
  article: { text: '', url: '', publishedOn: '', language: '', publisher: '', headline: '' },
  reading: null,
  decisions: {},
};

/** The desk after a reading. Decisions on the same text stand; another text has other proposals. */
export function withReading(desk: Desk, reading: Reading): Desk {
  const before = desk.reading?.article;
  const { text, publishedOn, language } = reading.article;
  const same = before?.text === text && before.publishedOn === publishedOn && before.language === language;
  return { ...desk, reading, decisions: same ? desk.decisions : {} };
}

/** The desk after a decision; null takes back what was decided. */
export function withDecision(desk: Desk, key: string, decision: Decision | null): Desk {
  const { [key]: _before, ...others } = desk.decisions;
  return { ...desk, decisions: decision === null ? others : { ...others, [key]: decision } };
}

/** What was kept of a desk; an empty one where nothing was, or nothing that can be read. */
export function parseDesk(kept: string | null): Desk {
  try {
    const desk = JSON.parse(kept ?? 'null') as Partial<Desk> | null;
    return typeof desk?.article?.text === 'string' ? { ...EMPTY_DESK, ...desk } : EMPTY_DESK;
  } catch {
    return EMPTY_DESK;
  }
}

/** The publisher as far as an address tells: its host. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** What stands for a headline where nobody typed one: the first line. */
export function firstLineOf(text: string): string {
  return (text.trim().split('\n')[0] ?? '').trim().slice(0, 300);
}
