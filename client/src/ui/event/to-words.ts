import type { TextQuote } from '@domain/references/text-quote.js';

/**
 * The address of a document at the words that its anchor tells, else at those quoted of it (a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/): their first and last where they are many, and of what stands around them the nearest. The
 * address as it is where there are none, or where it leads to a part of the document already.
 */
export function toWords(url: string, quote: string | null | undefined, anchor: TextQuote | null = null): string {
  const words = wordsIn(anchor?.exact ?? (quote ?? '').split(/\s*(?:\[…\]|\[\.\.\.\])\s*/)[0] ?? '');
  if (words.length === 0 || url.includes('#')) return url;
  const parts = words.length > MANY ? [words.slice(0, FEW), words.slice(-FEW)] : [words];
  const texts = parts.map((part) => encoded(part.join(' ')));
  const [before, behind] = anchor ? around(anchor) : [[], []];
  const fragment = [
    ...(before.length > 0 ? [`${encoded(before.join(' '))}-`] : []),
    ...texts,
    ...(behind.length > 0 ? [`-${encoded(behind.join(' '))}`] : []),
  ];
  return `${url}#:~:text=${fragment.join(',')}`;
}

const MANY = 12;
const FEW = 5;
const NEAREST = 3;

/** The nearest words before and behind it. The outermost may have been cut, and half a word is found nowhere. */
function around({ prefix, suffix }: TextQuote): [before: readonly string[], behind: readonly string[]] {
  return [wordsIn(prefix).slice(1).slice(-NEAREST), wordsIn(suffix).slice(0, -1).slice(0, NEAREST)];
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\S+/g) ?? [];
}

/** A hyphen means something in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
