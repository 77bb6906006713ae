import type { ArticleActor } from './article-actor.js';
import type { NameWords } from '../packs/name-words.js';
import { hasOtherFirstName } from './first-names.js';
import { countryOfWord, isPeople } from './peoples.js';
import { isCalledFirst, type LabelKind } from './labels-of.js';
import { NameIndex, type NameMatch } from './name-index.js';
import { isAnybody, isKin, isNameOfPerson, isNamesake, type Standing } from './namesakes.js';
import { fold } from '../text/fold.js';
import type { TextSpan } from '../text/spans.js';
import type { Token } from '../text/tokens.js';

export interface Mention extends TextSpan {
  readonly actor: ArticleActor;
  readonly kind: LabelKind | 'office';
  /** Names where something is, not who acts: `à Mascate`, `in Oman`. */
  readonly place: boolean;
}

/** Every actor named in the text, by name, alias, surname, capital or people, in the order of the text. */
export function mentionsIn(
  text: string,
  tokens: readonly Token[],
  actors: readonly ArticleActor[],
  words: NameWords,
): Mention[] {
  const index = NameIndex.of(actors);
  const found: Mention[] = [];
  const named = new Set<ArticleActor>();
  /** First names that the text gives to people of its own. */
  const strange = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const match = index.at(tokens, i, text);
    const [first, last] = [tokens[i], tokens[i + (match?.length ?? 1) - 1]];
    if (!match || !first || !last) continue;
    const { actor, kind } = match;
    const given = kind === 'surname' ? givenBefore(tokens, i, text, words) : [];
    const standing = { text, before: tokens[i - 1], first, last, next: tokens[i + match.length] };
    const other = hasOtherFirstName(given, actor) || isSomebodyElse(standing, given, match, words);
    if (kind === 'name') named.add(actor);
    const anybody = kind === 'surname' && !named.has(actor) && (strange.has(first.word) || isAnybody(standing));
    if (anybody) strange.add(first.word);
    const mixed = kind === 'people' && isOfTwoPeoples(tokens, i, text);
    const another = kind === 'surname' && isBeforeGiven(actor, tokens[i + match.length], text, last);
    const isPart =
      isPartOfAnotherName(actor, tokens[i + match.length], text, last) || isPartOfLonger(tokens[i - 1], first);
    if (!other && !anybody && !mixed && !another && !isPart) {
      const place =
        (actor.type === 'state' || kind === 'capital') &&
        kind !== 'people' &&
        isPlaceHere(kind, tokens[i - 1], tokens[i - 2]);
      found.push({ start: first.start, end: last.end, actor, kind, place });
    }
    i += match.length - 1;
  }
  return found;
}

/** A namesake, one of the family, a person who is called like a state. */
function isSomebodyElse(
  standing: Standing,
  given: readonly string[],
  { actor, kind }: NameMatch,
  words: NameWords,
): boolean {
  if (actor.type === 'state') return (kind === 'name' || kind === 'capital') && isNameOfPerson(standing, words);
  if (actor.type !== 'person') return false;
  const start = standing.first.start - given.reduce((length, word) => length + word.length + 1, 0);
  return isNamesake(standing, actor) || isKin(standing.text, start, standing, actor);
}

/** `Turkish Cypriot`, `Serbes bosniens`: a people of its own, and neither of the two states. */
function isOfTwoPeoples(tokens: readonly Token[], at: number, text: string): boolean {
  const own = countryOfWord(tokens[at]?.word ?? '');
  return [at - 1, at].some((i) => {
    const [first, second] = [tokens[i], tokens[i + 1]];
    if (!first || !second || text.slice(first.end, second.start) !== ' ') return false;
    const other = countryOfWord((i === at ? second : first).word);
    return isPeople((i === at ? second : first).word) && other !== own;
  });
}

/** `Kim Eui-kyeom` is no other Kim: where surnames stand first, what stands behind one says whose it is. */
function isBeforeGiven(actor: ArticleActor, next: Token | undefined, text: string, last: Token): boolean {
  // What stands within a name is no surname: `Mohamed Lebatt` is not Al-Dirdiri Mohamed Ahmed.
  const isFirst = isCalledFirst(actor) || !fold(actor.name).endsWith(last.word);
  if (!isFirst || !next?.capital || text.slice(last.end, next.start) !== ' ') return false;
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.word)) return false;
  return ![actor.name, ...Object.values(actor.names), ...actor.aliases].some((name) => fold(name).includes(next.word));
}

/** `Washington Post` and `Tehran Times` are no governments. */
function isPartOfAnotherName(actor: ArticleActor, next: Token | undefined, text: string, last: Token): boolean {
  if (actor.type !== 'state' || !next?.capital || text.slice(last.end, next.start) !== ' ') return false;
  return /^(?:post|times|examiner|institute|university|international|air|airport|journal)$/.test(next.word);
}

/** `Latin America` is a continent, and no United States; `Radio-Mali` is a station. */
function isPartOfLonger(before: Token | undefined, first: Token): boolean {
  if (before && first.start - before.end === 1 && /^(?:radio|tele|television)$/.test(before.word)) return true;
  return (
    first.word === 'america' &&
    before?.capital === true &&
    first.start - before.end === 1 &&
    /^(?:latin|south|north|central)$/.test(before.word)
  );
}

/** Before « au » or « à »: something is given or said to somebody, and nothing happens there. */
const GIVES =
  /^(?:dit|demande|donne|laisse|accorde|impose|propose|offert|soumis|remis|adresse|ordonne|enjoint|reclame|permis|promis|livre|fourni|octroye|transmis|envoye|cede|rendu|restitue|repondu|signifie|intime|donner|laisser|accorder|imposer|permettre|demander)e?s?$/;

/** French "à" with an article gives something to somebody; without one it is where things happen. */
function isPlaceHere(kind: LabelKind, before: Token | undefined, earlier: Token | undefined): boolean {
  if (!before) return false;
  if (/^(?:in|at|near|outside|inside|en|chez|depuis)$/.test(before.word)) return true;
  if (before.word === 'au' || before.word === 'a') return !GIVES.test(earlier?.word ?? '');
  return kind === 'capital' && /^(?:to|from|de|vers|pour)$/.test(before.word) && earlier?.word !== 'according';
}

/** Capitalised words right before a surname that are neither titles nor the beginning of the sentence: a first name. */
function givenBefore(tokens: readonly Token[], at: number, text: string, words: NameWords): string[] {
  const given: string[] = [];
  for (let i = at - 1; i >= 0 && given.length < 3; i--) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || !next || !/^(?:[ \u00a0]|-|\. ?)$/.test(text.slice(token.end, next.start))) break;
    if (!token.capital || words.titles.has(token.word) || words.openers.has(token.word) || isPeople(token.word)) break;
    given.unshift(token.word);
  }
  return given;
}
