import { folded } from '../../folded.js';

/** The month of a number or a name in English or French, whole or cut short; null where it is none. */
export function monthNumber(cell: string): number | null {
  const text = folded(cell).replace(/\.$/, '');
  if (/^\d{1,2}(?:\.0)?$/.test(text)) return Number(text) <= 12 ? Number(text) : null;
  return NAMES.get(text) ?? null;
}

const NAMES: ReadonlyMap<string, number> = new Map(
  ['en', 'fr'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, n) => {
        const name = folded(format.format(new Date(Date.UTC(2000, n, 15)))).replace(/\.$/, '');
        return [name, n + 1] as const;
      });
    }),
  ),
);
