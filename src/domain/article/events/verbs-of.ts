import type { SyntaxWords } from '../packs/syntax-words.js';
import { VERBS, type EventWords, type Mood, type Verb } from '../packs/event-words.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/passages.js';
import type { TextSpan } from '../text/spans.js';

/** A verb of the events that the reader knows, and how it stands in its clause. */
export interface FoundVerb extends TextSpan {
  readonly verb: Verb;
  readonly mood: Mood;
  /** … and would stand by its form, if nobody denied it. */
  readonly form: Mood;
  /** Where the clause begins and ends that it stands in. */
  readonly clause: TextSpan;
  /** A condition opens its clause: it is not told as done, whatever its form. */
  readonly conditional: boolean;
  /** Somebody denies that it is so. */
  readonly disputed: boolean;
  /** Told of by a form of the pluperfect: before what the text is about. */
  readonly earlier: boolean;
}

const LEFT = 70;
const MOST = 40;
/** So far around a verb its clause may reach, and a denial stand before it: sentences without an end would be read anew for each verb. */
const REACH = 600;

/**
 * The verbs of a sentence outside quotations, in order; of several readings of a word, each. `folded` may be the text with
 * quotations blanked out or not.
 */
export function verbsIn(
  article: Pick<Text, 'text' | 'pack'>,
  folded: string,
  sentence: Pick<Sentence, 'start' | 'end'>,
): FoundVerb[] {
  const { events } = article.pack;
  const here = folded.slice(sentence.start, sentence.end);
  const found = VERBS.flatMap((verb) =>
    [...here.matchAll(events.verbs[verb])].map((match) => formOf(article, folded, sentence, verb, match)),
  );
  return found
    .filter((each) => each !== null)
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST);
}

function formOf(
  { text, pack: { events, syntax } }: Pick<Text, 'text' | 'pack'>,
  folded: string,
  sentence: TextSpan,
  verb: Verb,
  match: RegExpExecArray,
): FoundVerb | null {
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const clause = clauseAt(folded, sentence, { start, end }, { ...events, finite: syntax.finite });
  const left = withoutPrepositions(text, folded, Math.max(clause.start, start - LEFT), start);
  const written = text.slice(start, end).toLowerCase();
  const right = folded.slice(end, Math.min(sentence.end, end + 40));
  const isInfinitive = /(?:\bde|d['’]) ?$/.test(left) && /(?:er|ir|re)(?: |$)/.test(written);
  if (!isInfinitive && events.determines.test(left.trimEnd()) && !NO_NOUN.test(written)) return null;
  const rule = events.moods.find(
    (each) =>
      (each.form === undefined || each.form.test(written)) &&
      (each.left === undefined || each.left.test(left)) &&
      (each.right === undefined || each.right.test(right)),
  );
  if (!rule) return null;
  const disputed = rule.mood !== 'denied' && denied(folded, sentence, start, events);
  const nobody = events.nobody.test(folded.slice(clause.start, Math.min(start, clause.start + 40)));
  const isDenied = disputed || nobody || (events.notAfter.test(right) && rule.mood !== 'ahead');
  return {
    start,
    end,
    verb,
    clause,
    mood: isDenied ? 'denied' : rule.mood,
    form: rule.mood,
    disputed,
    conditional: opensWithCondition(folded, clause, sentence, events),
    earlier: /\b(?:had|avait|avaient|etait|etaient|s'etait|s'etaient)(?: [a-z]+){0,2} $/.test(left),
  };
}

/** French "à" folds to the auxiliary "a": it is put back, so that no preposition is taken for a verb; nor is Mrs May. */
function withoutPrepositions(text: string, folded: string, from: number, to: number): string {
  let left = '';
  const names = new Set(
    [...text.slice(from, to).matchAll(/\b(?:May|Will|Must|Would)\b/g)].map(({ index }) => from + index),
  );
  for (let i = from; i < to; i++)
    left += names.has(i) ? '#' : text.charAt(i) === 'à' || text.charAt(i) === 'À' ? 'à' : folded.charAt(i);
  return left;
}

/** From punctuation to punctuation around a verb, or from the word that opens a clause within. */
function clauseAt(
  folded: string,
  sentence: TextSpan,
  at: TextSpan,
  { breaks, dated, nextClause, finite }: EventWords & Pick<SyntaxWords, 'finite'>,
): TextSpan {
  const begin = Math.max(sentence.start, at.start - REACH);
  const head = folded.slice(begin, at.start);
  const punctuation = Math.max(
    head.lastIndexOf(';'),
    head.lastIndexOf(':'),
    head.lastIndexOf('('),
    head.lastIndexOf(' - '),
    quoteBefore(head),
  );
  const opener = [...head.matchAll(breaks)].findLast(
    (match) =>
      !isClosed(head, match) &&
      !isPhrase(head, match, finite) &&
      !dated.test(head.slice(match.index, match.index + 40)),
  );
  const from = Math.max(punctuation + 1, opener ? opener.index : 0);
  const tail = folded.slice(at.end, Math.min(sentence.end, at.end + REACH));
  const close = Math.min(
    /[;:()«“"]| - |, (?:but|while|mais|tandis|alors|who|which|qui|dont)\b/.exec(tail)?.index ?? tail.length,
    nextClause.exec(tail)?.index ?? tail.length,
  );
  // `, whose country chairs it, wrote`: what is said between commas is over at the second.
  const aside =
    opener &&
    RELATIVE.test(opener[0]) &&
    opener.index >= from &&
    /, ?$/.test(head.slice(0, opener.index)) &&
    // `It began in May, when A met B, C and D`: the clause closes the sentence.
    !(CLOSING.test(opener[0]) && finite.test(head.slice(0, opener.index)))
      ? tail.search(/, /)
      : -1;
  return { start: begin + from, end: at.end + (aside >= 0 ? Math.min(aside, close) : close) };
}

/** `, who heads the panel, was`: what is said of a name between commas is over where the verb stands behind the second. */
function isClosed(head: string, { 0: words, index }: RegExpExecArray): boolean {
  return RELATIVE.test(words) && /, (?:[a-z' -]{0,24})$/.test(head.slice(index)) && /, ?$/.test(head.slice(0, index));
}

/** `before seven heads of state, they signed`: no verb stands between the word and the comma. */
function isPhrase(head: string, { 0: words, index }: RegExpExecArray, finite: RegExp): boolean {
  if (!PREPOSITION.test(words)) return false;
  const comma = head.indexOf(', ', index);
  return comma > 0 && comma - index < 90 && !finite.test(head.slice(index, comma));
}

const PREPOSITION = /^(?:before|after|since|until|till|as|avant|apres|depuis|pour|comme)$/;

/** Behind a clause that is whole. */
const CLOSING = /^(?:when|where|ou|while)$/;

const RELATIVE = /^(?:who|which|whose|whom|where|qui|dont|que|qu'|ou|as|comme|after|apres|when|while)$/;

/** Where the last quotation before a verb ends, if it is more than a word or two within the clause. */
function quoteBefore(head: string): number {
  const end = head.search(/[»”"][^«“"»”]*$/);
  if (end < 0) return -1;
  const open = Math.max(head.lastIndexOf('«', end - 1), head.lastIndexOf('“', end - 1), head.lastIndexOf('"', end - 1));
  return open >= 0 && end - open <= SHORT_QUOTE && !/^[»”"],/.test(head.slice(end)) ? -1 : end;
}

const SHORT_QUOTE = 30;

function opensWithCondition(folded: string, clause: TextSpan, sentence: TextSpan, { condition }: EventWords): boolean {
  const first = new RegExp(`^(?:${condition.source})`);
  const opener = folded.slice(clause.start, clause.start + 30).trimStart();
  if (first.test(opener)) return true;
  // `only if`, `que si`: the condition is in front of the clause’s own opener.
  return (
    /\b(?:only|que|qu') ?$/.test(folded.slice(Math.max(sentence.start, clause.start - 6), clause.start)) &&
    first.test(opener)
  );
}

/** Behind “the” and “last” these are no nouns: `she last sat down with him`. */
const NO_NOUN =
  /(?:é|ée|és|ées)(?: |$)|^(?:[a-z]+ed|met|sat|spoke|saw|held|came|went|flew|rang|wrote|took|broke|began)\b/;

/** Whether somebody denies, in the same sentence before it, that it is so. */
function denied(folded: string, sentence: TextSpan, at: number, { denies }: EventWords): boolean {
  const head = folded.slice(Math.max(sentence.start, at - REACH), at);
  return [...head.matchAll(denies)].some(({ index, 0: words }) => {
    // `Denying that he was ill, he said he would fly`: a participle denies no more than what stands before the comma.
    const closes = /^\w+(?:ing|ant)\b/.test(words) ? /[;:,]/ : /[;:]/;
    return !closes.test(head.slice(index + words.length));
  });
}
