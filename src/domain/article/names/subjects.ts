import type { ArticleLanguage } from '../text/language.js';
import { DEPENDENT, PRONOUN, UNNAMED } from '../packs/words/speech.js';
import type { NameWords } from '../packs/name-words.js';
import { BLANK } from '../text/outside.js';
import { around, contains, gap, overlaps, within, type TextSpan } from '../text/spans.js';
import { appositionAfter, officeBefore } from './apposition.js';
import type { ArticleActor } from './article-actor.js';
import type { Mention } from './mentions.js';
import type { OfficeMention } from './office-mentions.js';

/** Someone or something that may speak or act, as the article names it. */
export interface Subject extends TextSpan {
  readonly kind: 'person' | 'office' | 'unnamed' | 'media' | 'state' | 'body' | 'pronoun' | 'stranger';
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
 * people in it, the office; of somebody's spokesman, the spokesman. `unread` are names of nobody known.
 */
export function subjectsIn(
  outside: string,
  language: ArticleLanguage,
  words: NameWords,
  { mentions, offices }: Found,
  unread: (read: readonly Subject[]) => TextSpan[],
): Subject[] {
  const isOutside = ({ start }: TextSpan) => outside.charAt(start) !== BLANK;
  const named = mentions.filter((mention) => isOutside(mention) && !mention.place);
  const held = offices.filter(isOutside).map((office) => withPeople(outside, office, named));
  const dependents = named.flatMap((mention) => dependentOf(outside, mention, language));
  const depends = ({ start, end }: TextSpan) => dependents.some((each) => each.start < end && start < each.end);
  const persons = named
    .filter((mention) => mention.actor.type === 'person' && !depends(mention))
    .map((mention) => withOffice(outside, subject('person', mention, mention.actor), held, words));
  const unnamed = [...outside.matchAll(UNNAMED[language])].map(({ 0: found, index }) => {
    const span = { start: index, end: index + found.trimEnd().length };
    return { ...subject('unnamed', span, null), side: stateIn(outside, span, mentions) };
  });
  const others = named
    .filter((mention) => mention.actor.type !== 'person' && !isBracketed(outside, mention))
    .flatMap((mention) => other(outside, mention, held));
  const pronouns = [...outside.matchAll(PRONOUN[language])].map(({ 0: word, index }) =>
    subject('pronoun', { start: index, end: index + word.length }, null),
  );
  const read = distinct([persons, dependents, held, unnamed, others, pronouns]);
  const strangers = unread(read).map((span) => subject('stranger', span, null));
  return distinct([read, strangers]);
}

/** No name and its office stand further apart. */
const BESIDE = 60;

/** `a spokesman for Mr Kurti`, `le bureau de M. Kurti`, `Kurti’s office`: somebody unnamed who speaks for them. */
function dependentOf(outside: string, mention: Mention, language: ArticleLanguage): Subject[] {
  const { before, after, ofPerson } = DEPENDENT[language];
  const lead = outside.slice(Math.max(0, mention.start - BESIDE), mention.start);
  const head = before.exec(lead) ?? (mention.actor.type === 'person' ? (ofPerson?.exec(lead) ?? null) : null);
  const tail = head ? null : after.exec(outside.slice(mention.end, mention.end + BESIDE));
  if (!head && !tail) return [];
  const span = { start: mention.start - (head?.[0].length ?? 0), end: mention.end + (tail?.[0].length ?? 0) };
  return [{ ...subject('unnamed', span, null), side: mention.actor.type === 'person' ? null : mention.actor }];
}

/** An office with the people it belongs to: `Omani foreign minister`, `chef de la diplomatie iranienne`. */
function withPeople(outside: string, { start, end, person, side }: OfficeMention, named: readonly Mention[]): Subject {
  const beside = within(named, around({ start, end }, BESIDE)).filter(({ actor }) => actor === side);
  const before = beside.find((mention) => /^(?:'s)? (?:[a-z]+ )?$/.test(outside.slice(mention.end, start)));
  const after = beside.find((mention) =>
    /^ (?:(?:de|du|des|d'|of|for) ?(?:la |l'|the )?)?(?:[a-z]+ )?$/.test(outside.slice(end, mention.start)),
  );
  const span = { start: before?.start ?? start, end: after?.end ?? end };
  return { ...subject('office', span, person), side };
}

/** A name takes in the office beside it, and the whole of what is said of it between commas. */
function withOffice(outside: string, person: Subject, offices: readonly Subject[], words: NameWords): Subject {
  const office = within(offices, around(person, BESIDE)).find(
    (each) => each.actor === person.actor && gap(each, person) <= 6 && !endsBetween(outside, each, person),
  );
  const before = officeBefore(outside, person, words);
  const after = appositionAfter(outside, { ...person, titled: before !== null }, words);
  const end = after ? outside.slice(after.end).search(/[,.;:()]|$/) + after.end : person.end;
  return {
    ...person,
    start: Math.min(person.start, office?.start ?? person.start, before?.start ?? person.start),
    end: Math.max(person.end, office && office.start > person.end ? office.end : 0, end),
  };
}

/** A sentence ends between two: a point that is none of `M.` or `Mr.`. */
function endsBetween(outside: string, a: TextSpan, b: TextSpan): boolean {
  const between = a.end <= b.start ? outside.slice(a.end, b.start) : outside.slice(b.end, a.start);
  return /[.!?»”"]/.test(between.replace(/\b(?:mm?|mr|mrs|ms|mme|dr|gen|sen|col|lt)\./g, ''));
}

/** The state in the words, else the one before them in the sentence: `In Tehran, officials …`. */
function stateIn(outside: string, span: TextSpan, mentions: readonly Mention[]): ArticleActor | null {
  const states = within(mentions, around(span, BESIDE)).filter(
    ({ actor }) => actor.type !== 'person' && actor.type !== 'media',
  );
  const inside = states.find((mention) => overlaps(mention, span));
  const before = states.findLast(({ end }) => end <= span.start && span.start - end <= 3);
  return (
    inside?.actor ?? (before?.place && outside.slice(before.end, span.start).startsWith(',') ? before.actor : null)
  );
}

/** `Lavrov (Russia)`, `Adams (Sinn Féin, Northern Ireland)`: whom somebody speaks for, and not who speaks. */
function isBracketed(outside: string, { start, end }: TextSpan): boolean {
  return (
    /\([a-z' ,-]{0,30}$/.test(outside.slice(Math.max(0, start - 32), start)) &&
    /^[a-z' ,-]{0,30}\)/.test(outside.slice(end, end + 32))
  );
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

/** Earlier lists win where spans overlap; of a longer name that one of a later list lies in, too. */
function distinct(lists: readonly (readonly Subject[])[]): Subject[] {
  const taken = new Set<number>();
  const kept = lists.flat().filter((subject) => {
    const { start, end } = subject.kind === 'person' ? subject.name : subject;
    for (let i = start; i < end; i++) if (taken.has(i)) return false;
    for (let i = subject.start; i < subject.end; i++) taken.add(i);
    return true;
  });
  return kept
    .filter((each) => !kept.some((whole) => whole !== each && whole.kind === 'person' && contains(whole, each)))
    .sort((a, b) => a.start - b.start);
}
