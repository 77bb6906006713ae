import type { ArticleActor } from './article-actor.js';
import { fold } from '../text/fold.js';
import { labelsOf, type Label, type LabelKind } from './labels-of.js';
import { soundOf } from './sound.js';
import type { Token } from '../text/tokens.js';

interface Entry extends Label {
  readonly words: readonly string[];
  readonly actor: ArticleActor;
}

export interface NameMatch {
  readonly actor: ArticleActor;
  readonly kind: LabelKind;
  /** How many tokens it takes. */
  readonly length: number;
}

/** The names of all actors by their first word, so that an article is read in one pass however many there are. */
export class NameIndex {
  private readonly byFirstWord = new Map<string, Entry[]>();
  private readonly bySound = new Map<string, ArticleActor | null>();

  private constructor(actors: readonly ArticleActor[]) {
    for (const actor of actors) for (const entry of entriesOf(actor)) this.add(entry);
    for (const list of this.byFirstWord.values())
      list.sort(
        (a, b) => b.words.length - a.words.length || Number(a.kind === 'capital') - Number(b.kind === 'capital'),
      );
  }

  /** That of a list of actors; made once, for a text without new names is gone through twice by the same, and so are many texts. */
  static of(actors: readonly ArticleActor[]): NameIndex {
    const known = INDEXES.get(actors);
    if (known) return known;
    const made = new NameIndex(actors);
    INDEXES.set(actors, made);
    return made;
  }

  /** The longest name that begins at a token; a capitalised word also by its sound. */
  at(tokens: readonly Token[], index: number, text: string): NameMatch | null {
    const token = tokens[index];
    if (!token) return null;
    const entry = this.byFirstWord.get(token.word)?.find((each) => matches(each, tokens, index, text));
    if (entry) {
      if (entry.kind === 'head' && !isDefinite(text, token.start)) return null;
      const shared = entry.kind === 'surname' || entry.kind === 'head';
      const actor = shared ? this.bySound.get(surnameKey(entry.words)) : entry.actor;
      return actor ? { actor, kind: entry.kind, length: entry.words.length } : null;
    }
    const alike = token.capital && token.word.length >= 5 ? this.bySound.get(soundOf(token.word)) : null;
    return alike ? { actor: alike, kind: 'surname', length: 1 } : null;
  }

  /** A surname that two persons share is nobody's: null is kept for it. */
  private add(entry: Entry): void {
    const [first] = entry.words;
    if (first === undefined) return;
    const others = this.byFirstWord.get(first);
    if (others) others.push(entry);
    else this.byFirstWord.set(first, [entry]);
    if (entry.kind !== 'surname' && entry.kind !== 'head') return;
    const key = surnameKey(entry.words);
    const known = this.bySound.get(key);
    this.bySound.set(key, known === undefined || known === entry.actor ? entry.actor : null);
  }
}

const INDEXES = new WeakMap<readonly ArticleActor[], NameIndex>();

const ENTRIES = new WeakMap<ArticleActor, readonly Entry[]>();

/** All names of an actor; worked out once, for a text is gone through twice, and many texts have the same actors. */
function entriesOf(actor: ArticleActor): readonly Entry[] {
  const known = ENTRIES.get(actor);
  if (known) return known;
  const entries = labelsOf(actor).map((label) => ({ ...label, actor, words: wordsOf(label) }));
  ENTRIES.set(actor, entries);
  return entries;
}

/** `the army`, `l’armée`, and nothing of another one behind it. */
function isDefinite(text: string, start: number): boolean {
  return /(?:\b(?:the|its|la|le|les|des|aux)\s|\bl['’])$/i.test(text.slice(Math.max(0, start - 5), start));
}

function surnameKey(words: readonly string[]): string {
  return words.map(soundOf).join(' ');
}

function wordsOf({ text }: Label): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function matches(entry: Entry, tokens: readonly Token[], index: number, text: string): boolean {
  if (entry.words.some((word, i) => tokens[index + i]?.word !== word)) return false;
  const [first, last] = [tokens[index], tokens[index + entry.words.length - 1]];
  if (!first || !last) return false;
  const written = text.slice(first.start, last.end);
  if (entry.capitals === 'exact' && written !== written.toUpperCase()) return false;
  if (entry.capitals === 'initial' && !first.capital) return false;
  if (entry.capitals === 'last' && !last.capital) return false;
  return joined(tokens.slice(index, index + entry.words.length), text);
}

/** Words of one name stand close together: a space, hyphen, apostrophe or point between them, no comma. */
function joined(tokens: readonly Token[], text: string): boolean {
  return tokens.every((token, i) => {
    const next = tokens[i + 1];
    return !next || /^[\s\p{Pd}'’.]{1,3}$/u.test(text.slice(token.end, next.start));
  });
}
