import type { DescribedPage } from '@domain/page/described-page.js';
import type { components } from '../../api/schema.js';

type Read = components['schemas']['FindingsDto'];
export type NewActor = Read['newActors'][number];

/** What is found, or was selected by hand; `corrected` where somebody changed what it says. */
export type Finding = Read['findings'][number] & { readonly corrected?: true };
type Findings = Omit<Read, 'findings'> & { readonly findings: readonly Finding[] };

/** An article as it is typed. */
export interface Article {
  readonly text: string;
  readonly url: string;
  /** YYYY-MM-DD; empty while it is not chosen. */
  readonly publishedOn: string;
  /** Empty: as its words tell. */
  readonly language: '' | Findings['language'];
  readonly publisher: string;
  readonly headline: string;
}

/** What a person made of a finding; `ref` is what the event's address calls it. */
export type Decision =
  | { readonly is: 'accepted'; readonly ref: string }
  | { readonly is: 'recorded'; readonly ref: string }
  | { readonly is: 'dropped' };

/** An article as it was read, which offsets count in, and what was found in it. */
export interface Reading {
  /** Its own, so that what is recorded of it can be told from what is recorded of another. */
  readonly id: string;
  readonly article: Article;
  readonly found: Findings;
}

/** An article on somebody's desk: as it is typed now, as it was read last, and what was decided of findings and new actors. */
export interface Desk {
  readonly article: Article;
  readonly reading: Reading | null;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** By their ids in the reading: the id they are recorded by, or null where they are left out. */
  readonly actors: Readonly<Record<string, string | null>>;
}

export const EMPTY_DESK: Desk = {
  article: { text: '', url: '', publishedOn: '', language: '', publisher: '', headline: '' },
  reading: null,
  decisions: {},
  actors: {},
};

/**
 * A page as an article; what it does not tell stays as it was typed. Beside another text, nothing stays: of whom, when and where that one
 * was says nothing of this one.
 */
export function articleOf(page: DescribedPage, before: Article): Article {
  const { text, url, title, publisher, publishedOn, language } = page;
  const isAnother = text !== '' && before.text.trim() !== '' && before.text.trim() !== text.trim();
  const typed = isAnother ? EMPTY_DESK.article : before;
  return {
    text: text || typed.text,
    url: url || typed.url,
    publishedOn: /^\d{4}-\d\d-\d\d$/.test(publishedOn) ? publishedOn : typed.publishedOn,
    language: language === 'en' || language === 'fr' ? language : '',
    publisher: publisher || typed.publisher,
    headline: title || typed.headline,
  };
}

/** The desk after a reading. Decisions on the same text stand; another text has other findings. */
export function withReading(desk: Desk, reading: Reading): Desk {
  const before = desk.reading?.article;
  const { text, publishedOn, language } = reading.article;
  const same = before?.text === text && before.publishedOn === publishedOn && before.language === language;
  if (!desk.reading || !same) return { ...desk, reading, decisions: {}, actors: {} };
  return { ...desk, reading: { ...withHandwork(reading, desk.reading), id: desk.reading.id } };
}

/** A reading with what was selected or corrected by hand in the one before it, of the same text. */
function withHandwork(reading: Reading, before: Reading): Reading {
  const own = before.found.findings.filter(({ key, corrected }) => corrected || key.startsWith(OWN));
  const others = reading.found.findings.filter(({ key }) => !own.some((one) => one.key === key));
  const actors = [...reading.found.actors, ...before.found.actors];
  return {
    ...reading,
    found: {
      ...reading.found,
      actors: [...new Map(actors.map((actor) => [actor.id, actor])).values()],
      findings: [...others, ...own].sort((a, b) => a.passage.start - b.passage.start),
    },
  };
}

/** The desk after a decision; null takes back what was decided. */
export function withDecision(desk: Desk, key: string, decision: Decision | null): Desk {
  const { [key]: _before, ...others } = desk.decisions;
  return { ...desk, decisions: decision === null ? others : { ...others, [key]: decision } };
}

/** The desk after it was decided of somebody new; undefined takes it back. */
export function withActor(desk: Desk, id: string, actor: string | null | undefined): Desk {
  const { [id]: _before, ...others } = desk.actors;
  return { ...desk, actors: actor === undefined ? others : { ...others, [id]: actor } };
}

/** What a finding is called outside of its article. */
export function findingId({ id }: Reading, { key }: Pick<Finding, 'key'>): string {
  return `${id}.${key}`;
}

/**
 * The links that hold now that the finding of that key is decided: from it to others that are recorded, and to it from
 * others that were accepted here. What was recorded before is not ours to link.
 */
export function newLinks(
  key: string,
  findings: readonly Pick<Finding, 'key' | 'links'>[],
  decisions: Desk['decisions'],
): { from: string; type: Finding['links'][number]['type']; to: string }[] {
  return findings.flatMap((finding) =>
    finding.links
      .filter(({ to }) => key === finding.key || key === to)
      .flatMap(({ type, to }) => {
        const [from, other] = [decisions[finding.key], decisions[to]];
        if (from?.is !== 'accepted' || other === undefined || other.is === 'dropped') return [];
        return [{ from: from.ref, type, to: other.ref }];
      }),
  );
}

/** What keys of findings begin with that were selected by hand. */
export const OWN = 'own-';

/** What was kept of a desk; an empty one where nothing was, or nothing that can be read. */
export function parseDesk(kept: string | null): Desk {
  try {
    const desk = JSON.parse(kept ?? 'null') as Partial<Desk> | null;
    if (typeof desk?.article?.text !== 'string') return EMPTY_DESK;
    const reading = keptReading(desk.reading);
    return reading ? { ...EMPTY_DESK, ...desk, reading } : { ...EMPTY_DESK, article: desk.article };
  } catch {
    return EMPTY_DESK;
  }
}

/** Findings as they were kept once, under another name, and without what is told of them now. */
type KeptFindings = Omit<Findings, 'newActors' | 'findings'> & {
  readonly newActors?: Findings['newActors'];
  readonly findings?: (Omit<Finding, 'details'> & Partial<Pick<Finding, 'details'>>)[];
  readonly proposals?: KeptFindings['findings'];
};

/** A reading as it was kept; findings were called `proposals` at first. */
function keptReading(kept: Reading | null | undefined): Reading | null {
  if (typeof kept?.id !== 'string') return null;
  const { proposals, ...found } = kept.found as KeptFindings;
  const findings = proposals ?? found.findings;
  if (!Array.isArray(findings)) return null;
  // Neither new actors nor details were told at first.
  const told = findings.map((finding) => ({ ...finding, details: finding.details ?? [] }));
  return { ...kept, found: { ...found, newActors: found.newActors ?? [], findings: told } };
}

/** The publisher as far as an address tells: its host. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** What stands for a headline where nobody typed one: the first line. */
export function firstLineOf(text: string): string {
  return (text.trim().split('\n')[0] ?? '').trim().slice(0, 300);
}
