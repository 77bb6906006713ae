import { quotationsIn, type Quotation } from './quotation-marks.js';
import type { TextSpan } from './spans.js';

export interface Sentence extends TextSpan {
  readonly index: number;
  /** The number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Without a verb to end it: the title and crossheads. */
  readonly heading: boolean;
}

/** What a report begins with: `GENEVA, Feb 17 (Wire) -`, `Mascate –`, `9 h 30 –`. It tells of the telling. */
export const DATELINE =
  /^(?:\d{1,2} ?[h:.] ?\d{0,2}\s?[—–-]|\p{Lu}[\p{Lu}\s/-]{2,40}(?:[,(][^—–-]{0,40})?\s?(?:[—–]|--?)|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?: ?[,(][^—–.]{0,40})?\s[—–])\s/u;

export interface Passages {
  readonly paragraphs: readonly TextSpan[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Paragraphs, sentences and quotations. No sentence ends inside a quotation, nor before a word that goes on. */
export function passagesOf(text: string, language: string): Passages {
  const paragraphs = paragraphsOf(text);
  const quotations = paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph));
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = paragraphs.flatMap((paragraph, number) =>
    sentencesOf(text, paragraph, segmenter, quotations).map((span) => ({
      ...span,
      paragraph: number,
      heading: !/[.!?…:;»”"’')]\s*$/.test(text.slice(span.start, span.end)),
    })),
  );
  return { paragraphs, quotations, sentences: sentences.map((sentence, index) => ({ ...sentence, index })) };
}

function paragraphsOf(text: string): TextSpan[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map(({ 0: line, index }) => trimmed(text, { start: index, end: index + line.length }))
    .filter(({ start, end }) => end > start);
}

function sentencesOf(
  text: string,
  paragraph: TextSpan,
  segmenter: Intl.Segmenter,
  quotations: readonly Quotation[],
): TextSpan[] {
  const inside = new Boundaries(quotations, paragraph);
  const sentences: TextSpan[] = [];
  let start = paragraph.start;
  const ends = [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].map(
    ({ segment, index }) => paragraph.start + index + segment.length,
  );
  for (const end of [...new Set([...ends, ...endsOfQuotations(text, quotations, paragraph)])].sort((a, b) => a - b)) {
    if (end < paragraph.end && (inside.holds(end) || goesOn(text, end))) continue;
    sentences.push(trimmed(text, { start, end }));
    start = end;
  }
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

/** Where a quotation that is a whole sentence ends, and another sentence begins: `« C’est fini. » Le président …`. */
function endsOfQuotations(text: string, quotations: readonly Quotation[], paragraph: TextSpan): number[] {
  return quotations
    .filter(({ start, end }) => start >= paragraph.start && end < paragraph.end)
    .filter(
      ({ inner, end }) =>
        /[.…]$/.test(text.slice(inner.start, inner.end)) && /^\s+[\p{Lu}«“"]/u.test(text.slice(end, end + 4)),
    )
    .map(({ end }) => end);
}

/** Whether places, asked for in rising order, lie within a quotation. */
class Boundaries {
  private next: number;

  constructor(
    private readonly quotations: readonly Quotation[],
    paragraph: TextSpan,
  ) {
    this.next = quotations.findIndex(({ end }) => end > paragraph.start);
    if (this.next < 0) this.next = quotations.length;
  }

  holds(offset: number): boolean {
    while ((this.quotations[this.next]?.end ?? Infinity) <= offset) this.next += 1;
    const current = this.quotations[this.next];
    return current !== undefined && current.start < offset;
  }
}

/** A small letter or a comma goes on; so does what follows an initial or a title: `M. Trump`, `U.S. officials`; not what follows the network X. */
function goesOn(text: string, end: number): boolean {
  if (/^\s*[,;»”\p{Ll}]/u.test(text.slice(end, end + 4))) return true;
  if (/\b(?:on|sur) X\.\s*$/.test(text.slice(Math.max(0, end - 12), end))) return false;
  // `Aug. 31`, `janv. 2024`: a month that is cut short, and its day or year.
  if (MONTH.test(text.slice(Math.max(0, end - 8), end)) && /^\s*\d/.test(text.slice(end, end + 3))) return true;
  return /(?:^|[\s(«“])(?:\p{Lu}|M|MM|Mr|Mrs|Ms|Mme|Dr|St|Gen|Sen|Adm|Col|Lt|Prof|No|vs|U\.S|U\.N|U\.K|J\.-C)\.\s*$/u.test(
    text.slice(Math.max(0, end - 12), end),
  );
}

const MONTH = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|f[ée]vr?|avr|juil|d[ée]c)\.\s*$/i;

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
