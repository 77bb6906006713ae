import { overlaps, type TextSpan } from '../text/spans.js';

interface Venue extends TextSpan {
  readonly words: string;
  readonly country: null;
  readonly zone: null;
}

/** Houses in which people meet, by name: `at the Shangri-La hotel`, `au palais de Dolmabahçe`; none that a town stands beside. */
export function venuesIn(text: string, venues: RegExp, towns: readonly TextSpan[]): Venue[] {
  return [...text.matchAll(venues)].slice(0, MOST).flatMap((match) => {
    const { venue: words } = match.groups ?? {};
    if (words === undefined) return [];
    const start = match.index + match[0].length - words.length;
    const end = start + words.length;
    return towns.some((town) => overlaps(town, { start, end: end + BESIDE }))
      ? []
      : [{ start, end, words, country: null, zone: null }];
  });
}

const MOST = 60;
/** `at the Ritz-Carlton in Riyadh`: the town is where it was. */
const BESIDE = 14;
