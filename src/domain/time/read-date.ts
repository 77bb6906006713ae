/** One EDTF date, its qualifiers (`?`, `~`, `%`) taken off. Digits may be `X` for unspecified. */
export type ReadDate =
  | {
      readonly kind: 'date';
      /** Four digits or X, with a `-` before years earlier than 0. */
      readonly year: string;
      /** Two digits or X. */
      readonly month: string | null;
      readonly day: string | null;
    }
  | { readonly kind: 'season'; readonly year: number; /** 21 … 41 */ readonly code: number }
  | {
      readonly kind: 'year';
      readonly year: number;
      /** How many leading digits are meant to be right (`1950S2`); null means all. */
      readonly significant: number | null;
    };

/** Reads the text of a single date; null when it is not written as one. Says nothing on whether the day exists. */
export function readDate(text: string): ReadDate | null {
  const bare = text.replace(/[?~%]/g, '');
  const season = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/.exec(bare);
  if (season) return { kind: 'season', year: Number(season[1]), code: Number(season[2]) };
  const date = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(bare);
  if (date) return { kind: 'date', year: date[1] ?? '', month: date[2] ?? null, day: date[3] ?? null };
  const year = /^(?:Y(-?\d+)(?:E(\d+))?|(-?\d{4}))(?:S([1-9]))?$/.exec(bare);
  if (!year) return null;
  return {
    kind: 'year',
    year: Number(year[1] ?? year[3]) * 10 ** Number(year[2] ?? 0),
    significant: year[4] === undefined ? null : Number(year[4]),
  };
}
