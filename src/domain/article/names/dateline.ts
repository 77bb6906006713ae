import { COUNTRIES } from '../../places/countries.js';
import type { Named } from './read-names.js';
import type { PlaceMention } from './place-mentions.js';

/** Where the report was sent from, by its first line: `DOHA, Feb 29 (Wire) -`; null where it has none. */
export function datelineOf({
  text,
  places,
  paragraphs,
}: Pick<Named, 'text' | 'places' | 'paragraphs'>): PlaceMention | null {
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const line = text.slice(start, Math.min(end, start + 80));
    const match = /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})(?:[,/ (][^—–-]{0,60}?)?\s?(?:[—–]|-(?= ))\s/u.exec(
      line,
    );
    if (!match?.[1]) continue;
    const words = match[1];
    const own = places.find((place) => place.words.toLowerCase() === words.toLowerCase());
    const capital = own
      ? null
      : [...COUNTRIES.values()].find(({ capital: names }) =>
          names.some((name) => name.toLowerCase() === words.toLowerCase()),
        );
    const span = { start, end: start + words.length };
    if (own) return { ...own, ...span };
    const written =
      words === words.toUpperCase()
        ? words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
        : words;
    return { ...span, words: written, country: capital?.code ?? null, zone: capital?.zone ?? null };
  }
  return null;
}
