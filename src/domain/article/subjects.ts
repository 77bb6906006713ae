import type { ArticleActor } from './article-actor.js';
import type { ArticleLanguage } from './language.js';
import { UNNAMED } from './lexicon/speech.js';
import type { Mention } from './mentions.js';
import type { OfficeMention } from './office-mentions.js';
import { around, gap, overlaps, within, type TextSpan } from './spans.js';

/** Someone or something that may speak or act, as the article names it. */
export interface Subject extends TextSpan {
  readonly kind: 'person' | 'office' | 'unnamed' | 'media' | 'state' | 'body' | 'pronoun';
  /** Null for the unnamed, for offices whose holder is not known, and for pronouns. */
  readonly actor: ArticleActor | null;
  /** The state or body spoken for, where the words themselves say it. */
  readonly side: ArticleActor | null;
  /** The name alone, without the office beside it. */
  readonly name: TextSpan;
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeMention[];
}

/**
 * Subjects outside quotations, in order, none twice: of a name and the office beside it, the name; of an office and the
 * people in it, the office.
 */
export function subjectsIn(outside: string, language: ArticleLanguage, { mentions, offices }: Found): Subject[] {
  const isOutside = ({ start }: TextSpan) => outside.charAt(start) !== BLANK;
  const named = mentions.filter((mention) => isOutside(mention) && !mention.place);
  const held = offices.filter(isOutside).map((office) => withPeople(outside, office, named));
  const persons = named
    .filter(({ actor }) => actor.type === 'person')
    .map((mention) => withOffice(subject('person', mention, mention.actor), held));
  const unnamed = [...outside.matchAll(UNNAMED[language])].map(({ 0: words, index }) => {
    const span = { start: index, end: index + words.trimEnd().length };
    return { ...subject('unnamed', span, null), side: stateIn(outside, span, mentions) };
  });
  const others = named
    .filter(({ actor }) => actor.type !== 'person')
    .flatMap((mention) => other(outside, mention, held));
  const pronouns = [...outside.matchAll(/\b(?:il|elle|he|she)\b/g)].map(({ 0: word, index }) =>
    subject('pronoun', { start: index, end: index + word.length }, null),
  );
  return distinct([persons, held, unnamed, others, pronouns]);
}

/** No name and its office stand further apart. */
const BESIDE = 60;

/** An office with the people it belongs to: `Omani foreign minister`, `chef de la diplomatie iranienne`. */
function withPeople(outside: string, { start, end, person, side }: OfficeMention, named: readonly Mention[]): Subject {
  const beside = within(named, around({ start, end }, BESIDE)).filter(({ actor }) => actor === side);
  const before = beside.find((mention) => /^(?:'s)? $/.test(outside.slice(mention.end, start)));
  const after = beside.find((mention) => outside.slice(end, mention.start) === ' ');
  const span = { start: before?.start ?? start, end: after?.end ?? end };
  return { ...subject('office', span, person), side };
}

/** A name takes in the office of the same person that stands beside it. */
function withOffice(person: Subject, offices: readonly Subject[]): Subject {
  const office = within(offices, around(person, BESIDE)).find(
    (each) => each.actor === person.actor && gap(each, person) <= 6,
  );
  if (!office) return person;
  return { ...person, start: Math.min(person.start, office.start), end: Math.max(person.end, office.end) };
}

/** The state in the words, else the one before them in the sentence: `In Tehran, officials …`. */
function stateIn(outside: string, span: TextSpan, mentions: readonly Mention[]): ArticleActor | null {
  const states = within(mentions, around(span, BESIDE)).filter(({ actor }) => actor.type === 'state');
  const inside = states.find((mention) => overlaps(mention, span));
  const before = states.findLast(({ end }) => end <= span.start && span.start - end <= 3);
  return (
    inside?.actor ?? (before?.place && outside.slice(before.end, span.start).startsWith(',') ? before.actor : null)
  );
}

/** What stands for each unit of a quotation in the text "outside". */
export const BLANK = '\u0001';

/** The folded text with what is quoted blanked out; the marks stay. */
export function outsideOf(folded: string, quotations: readonly { inner: TextSpan }[]): string {
  let [result, at] = ['', 0];
  for (const { inner } of quotations) {
    result += folded.slice(at, inner.start) + BLANK.repeat(inner.end - inner.start);
    at = inner.end;
  }
  return result + folded.slice(at);
}

function subject(kind: Subject['kind'], { start, end }: TextSpan, actor: ArticleActor | null): Subject {
  return { kind, start, end, actor, side: null, name: { start, end } };
}

/** `iranien` describes; `les Iraniens`, `the Omanis` are somebody. */
function other(outside: string, mention: Mention, offices: readonly Subject[]): Subject[] {
  const { actor, start, end } = mention;
  const kind = actor.type === 'media' ? 'media' : actor.type === 'state' ? 'state' : 'body';
  if (mention.kind !== 'people') return [subject(kind, mention, actor)];
  const plural =
    /(?:^|\W)(?:les|the) $/.test(outside.slice(Math.max(0, start - 5), start)) &&
    end - start > 4 &&
    outside.charAt(end - 1) === 's';
  return plural &&
    !within(offices, around(mention, BESIDE)).some((office) => gap(office, mention) <= 1) &&
    !/^ (?:de|des|affaires)/.test(outside.slice(end, end + 9))
    ? [subject(kind, mention, actor)]
    : [];
}

/** Earlier lists win where spans overlap. */
function distinct(lists: readonly (readonly Subject[])[]): Subject[] {
  const taken = new Set<number>();
  const kept = lists.flat().filter((subject) => {
    for (let i = subject.start; i < subject.end; i++) if (taken.has(i)) return false;
    for (let i = subject.start; i < subject.end; i++) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
