/**
 * The address of a document at the words quoted of it (a text fragment, https://wicg.github.io/scroll-to-text-fragment/): its first
 * and last words where they are many. The address as it is without a quote, or where it leads to a part of the document already.
 */
export function toWords(url: string, quote: string | null | undefined): string {
  const words = (quote ?? '').split(/\s*(?:\[…\]|\[\.\.\.\])\s*/)[0]?.match(/\S+/g) ?? [];
  if (words.length === 0 || url.includes('#')) return url;
  const parts = words.length > MANY ? [words.slice(0, FEW), words.slice(-FEW)] : [words];
  return `${url}#:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`;
}

const MANY = 12;
const FEW = 5;

/** A hyphen means something in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
