import { COUNTRIES, namesOfCountry } from '../../places/countries.js';
import { TOWNS } from '../../places/towns.js';
import type { NameWords } from '../packs/name-words.js';
import { fold } from '../text/fold.js';
import { BLANK } from '../text/outside.js';
import { contains, lastBefore, overlaps, within, type TextSpan } from '../text/spans.js';
import { appositionAfter, officeBefore } from './apposition.js';
import type { ArticleActor } from './article-actor.js';
import { genderOfGiven } from './given-names.js';
import { hasOtherFirstName } from './first-names.js';
import type { Mention } from './mentions.js';
import { countryOfWord, isPeople } from './peoples.js';
import { soundOf } from './sound.js';

/** Somebody whom the text names and nobody knows yet, as the words beside the name tell it. */
export interface NewActor {
  /** `new-1`, `new-2` … in the order of the text. */
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'armed_group' | 'state';
  /** In the words of the article. */
  readonly office: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Id of the state or body spoken for. */
  readonly bodyId: string | null;
  /** Where the text first names them. */
  readonly passage: TextSpan;
}

const PARTICLE = '(?:(?:al|el|ul|bin|ben|ibn|de|del|della|da|dos|du|von|van|der|den|la|di|ter)[\\s-])';
const WORD = `(?:(?:al|el|ul|as|ash|an|ad)-)?(?:(?:\\p{Lu}(?:\\.\\p{Lu})*|Mr|Mrs|Ms|Dr|Gen|Sen|Col|Lt|St|Rev|Mme|MM|Prof)\\.(?=\\s\\p{Lu})|\\p{Lu}[\\p{L}’'-]*)`;
const RUN = new RegExp(`(?<![\\p{L}\\p{N}’'-])${WORD}(?:[ \\u00a0](?:${PARTICLE}){0,3}${WORD})*`, 'gu');
const MOST = 40;

/**
 * Persons named in the text that are not among the actors: two capitalised words or more (one after a title) with an office
 * beside them, a title before them or a verb of saying next to them. Towns, countries and institutions are none.
 */
export function strangersIn(
  text: string,
  outside: string,
  mentions: readonly Mention[],
  actors: readonly ArticleActor[],
  words: NameWords,
): NewActor[] {
  const found = new Map<string, NewActor>();
  for (const match of text.matchAll(RUN)) {
    if (found.size === MOST) break;
    const name = nameIn(text, outside, { start: match.index, end: match.index + match[0].length }, words);
    if (!name || isKnown(text, name, mentions)) continue;
    const evidence = evidenceOf(outside, name, words);
    if (!evidence) continue;
    const written = text.slice(name.start, name.end).replace(/\s+/g, ' ');
    const key = soundOf(fold(written).split(' ').at(-1) ?? '');
    if (found.has(key) || [...found.values()].some((other) => other.name.includes(written))) continue;
    const tie = tieOf(evidence.near ?? name, mentions, outside, actors);
    found.set(key, {
      id: `new-${found.size + 1}`,
      name: written,
      type: 'person',
      office: evidence.office && text.slice(evidence.office.start, evidence.office.end).replace(/\s+/g, ' ').trim(),
      country: tie.country,
      bodyId: tie.body?.id ?? null,
      passage: name,
    });
  }
  return [...found.values()];
}

/** Capitalised words that name nobody and nothing known: whoever they are, nobody else is meant. */
export function unreadIn(
  text: string,
  outside: string,
  known: readonly TextSpan[],
  { openers }: NameWords,
): TextSpan[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of known) taken.fill(1, start, end);
  return [...text.matchAll(RUN)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const words = [...outside.slice(start, end).matchAll(/[^\s\u00a0]+/g)];
    const first = words.find(
      ({ 0: word }) => !openers.has(word.replace(/['’]s$/, '')) && !isPeople(word) && !isPlace(word),
    );
    if (!first || outside.charAt(start) === BLANK) return [];
    // A sentence begins with a capital, whatever its first word is.
    if (words.length === 1 && /(?:^|[.!?…:»”"\n–—-])\s*$/.test(text.slice(Math.max(0, start - 3), start))) return [];
    const span = { start: start + first.index, end };
    return taken.subarray(span.start, end).includes(1) || isPlace(outside.slice(span.start, end)) ? [] : [span];
  });
}

/** The reader's actor for somebody new, who speaks for the body found. */
export function actorOf({ id, name, type, country, office, bodyId }: NewActor): ArticleActor {
  // Who held an office once speaks for the same side, but does not hold it.
  const held = office !== null && /^(?:former|ex-|ancien)/i.test(office) ? '' : (office ?? '');
  const tenures = bodyId ? [{ office: held, bodyId, from: null, to: null }] : [];
  return { id, slug: id, name, names: {}, aliases: [], type, country, tenures };
}

interface Run extends TextSpan {
  /** A title stands right before the name. */
  readonly titled: boolean;
  /** The titles within the run: `Foreign Minister` in `Foreign Minister Mate Granic`. */
  readonly title: TextSpan | null;
}

/** Of capitalised words what is the name: behind the last title, without what opens the sentence. */
function nameIn(text: string, outside: string, run: TextSpan, words: NameWords): Run | null {
  const parts = [...outside.slice(run.start, run.end).matchAll(/[^\s\u00a0]+/g)].map(({ 0: word, index }) => ({
    word: word.replace(/[.,]$/, ''),
    start: run.start + index,
    end: run.start + index + word.length,
  }));
  // `John Major`: what ends a run behind a first name is a name, though it is a title elsewhere.
  const titles = parts.map(
    ({ word }, i) =>
      isTitle(word, words) &&
      (isPeople(word) || !(i > 0 && i === parts.length - 1 && isGivenName(parts[i - 1]?.word ?? ''))),
  );
  const last = titles.lastIndexOf(true);
  const rest = parts
    .slice(last + 1)
    .filter(({ word }, i, all) => i > 0 || all.length === 1 || !words.openers.has(word));
  // `ministre de la Sécurité Tom Tugendhat`: the name begins with the first name.
  const given = rest.findIndex(({ word }) => isGivenName(word));
  const ofWhat = /(?:^|[^a-z])(?:de la|de l'|du|des|of|for) $/.test(
    outside.slice(Math.max(0, run.start - 8), run.start),
  );
  if (ofWhat && given > 0) rest.splice(0, given);
  const [first, final] = [rest[0], rest.at(-1)];
  if (!first || !final || words.openers.has(first.word)) return null;
  const end = /['’]s$/.test(text.slice(first.start, final.end)) ? final.end - 2 : final.end;
  const lead = outside.slice(Math.max(0, first.start - 24), first.start);
  const honour = words.honorifics.exec(lead);
  const title =
    last >= 0 && parts[0] && parts[last]
      ? { start: parts[0].start, end: parts[last].end }
      : honour && { start: first.start - honour[0].length, end: first.start };
  const count = rest.length;
  const titled = honour !== null || last >= 0;
  // `the New Zealander`: what somebody is, and not what he is called.
  if (!titled && /(?:^|[^a-z])(?:the|le|la|les|l') ?$/.test(lead)) return null;
  if (count > 5 || (count === 1 && !(honour ?? (last >= 0 && words.honorifics.test(`${parts[last]?.word ?? ''} `)))))
    return null;
  if (rest.some(({ word }) => words.institutions.has(word.replace(/['’]s$/, '')))) return null;
  if (isPlace(outside.slice(first.start, end))) return null;
  return { start: first.start, end, titled, title };
}

function isTitle(word: string, { titles }: NameWords): boolean {
  const bare = word.replace(/['’]s?$/, '');
  return titles.has(bare) || titles.has(bare.replace(/\.$/, '')) || isPeople(bare) || /['’]s$/.test(word);
}

/** A person known by this name, or something else that the run names. Of a surname alike, another first name is another person. */
function isKnown(text: string, name: Run, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    if (!overlaps(mention, name)) return false;
    if (mention.actor.type !== 'person') return contains(mention, name) || mention.end === name.end;
    const given = fold(text.slice(name.start, mention.start)).match(/[\p{L}]+/gu) ?? [];
    return mention.kind !== 'surname' || !hasOtherFirstName(given, mention.actor);
  });
}

interface Evidence {
  readonly office: TextSpan | null;
  /** Where the state or body is looked for. */
  readonly near: TextSpan | null;
}

function evidenceOf(outside: string, name: Run, words: NameWords): Evidence | null {
  const after = appositionAfter(outside, name, words);
  if (after) return { office: after, near: after };
  const before = officeBefore(outside, name, words);
  if (before) {
    const of = /^ (?:of|de|du|d') ?[a-z' -]{2,30}/.exec(outside.slice(name.end, name.end + 34))?.[0].length ?? 0;
    return {
      office: before,
      near: { start: before.start, end: before.end + 1 + (of > 0 ? name.end + of - before.end - 1 : 0) },
    };
  }
  if (isGivenName(outside.slice(name.start, name.end).split(' ')[0] ?? ''))
    return { office: name.title && isOffice(outside, name.title, words) ? name.title : null, near: name.title };
  if (name.titled)
    return { office: name.title && isOffice(outside, name.title, words) ? name.title : null, near: name.title };
  const tail = outside.slice(name.end, name.end + 60).replace(/^ \([a-z' ,-]{2,30}\)/, '');
  if (words.whoDoes.test(tail)) return { office: null, near: null };
  if (words.says.test(tail.replace(/^,? /, ''))) return { office: null, near: null };
  const told = OF_PEOPLE.exec(tail);
  if (told?.[1] && isPeople(told[1]))
    return { office: null, near: { start: name.end, end: name.end + told[0].length } };
  if (words.says.test(tail.replace(OF_WHERE, ''))) return { office: null, near: null };
  const head = outside.slice(Math.max(0, name.start - 40), name.start);
  return ONE_OF_THEM.test(head) ||
    RELATED.test(head) ||
    /[»”"’'],? (?:[a-z]+ed|said|says|(?:a|ont) (?:[a-z]+ )?[a-z]+(?:e|i|u|t|s)|(?!notre |votre |entre |contre |cette |comme |meme )[a-z]{4,}e) $/.test(
      head,
    )
    ? { office: null, near: null }
    : null;
}

/** `X, a Serb who …`. */
const OF_PEOPLE = /^, (?:an?|une?) ([a-z]{4,})(?=,| who | qui | of | de )/;

/** `X, of the Foreign Ministry, said`. */
const OF_WHERE = /^, (?:of|from|de|du) ?(?:the |la |le |l')?[a-z' -]{3,40}, /;

/** `Her predecessor, X, …`, `leur hôte, X`. */
const RELATED =
  /(?:^|[^a-z])(?:his|her|its|their|son|sa|leur) (?:predecessor|successor|host|hostess|predecesseur|successeur|hote|hotesse), $/;

/** `one of them, X`. */
const ONE_OF_THEM = /(?:one of them|l'une? d'e(?:ux|lles)), $/;

/** A first name that many bear tells a person, whatever stands beside it. */
function isGivenName(word: string): boolean {
  return genderOfGiven(word) !== null;
}

function isOffice(outside: string, span: TextSpan, { office }: NameWords): boolean {
  return office.test(outside.slice(span.start, span.end));
}

interface Tie {
  readonly country: string | null;
  readonly body: ArticleActor | null;
}

/** The state, body or group of the words beside the name. */
function tieOf(near: TextSpan, mentions: readonly Mention[], outside: string, actors: readonly ArticleActor[]): Tie {
  const others = ({ actor }: Mention) => actor.type !== 'person' && actor.type !== 'media';
  const its = /(?:^|\b)(?:its|his|her|their|son|sa|leur) (?:[a-z]+ )?$/.test(
    outside.slice(Math.max(0, near.start - 14), near.start),
  );
  const body =
    within(mentions, near).find(others)?.actor ??
    (its ? lastBefore(mentions, near.start, 150, others)?.actor : null) ??
    null;
  const told = [...outside.slice(near.start, near.end).matchAll(/[a-z.]+(?: states| kingdom| arabia)?/g)]
    .map(({ 0: word }) => countryOfWord(word))
    .find((code) => code !== null);
  const country = (body?.type === 'state' ? body.country : null) ?? told ?? null;
  const state = actors.find((actor) => actor.type === 'state' && country !== null && actor.country === country);
  return { country, body: body ?? state ?? null };
}

const PLACES: ReadonlySet<string> = new Set([
  ...TOWNS.flatMap(({ names }) => names.map(fold)),
  ...[...COUNTRIES.keys()].flatMap((code) => namesOfCountry(code).map(fold)),
]);

function isPlace(folded: string): boolean {
  return PLACES.has(folded.replace(/'s$/, ''));
}
