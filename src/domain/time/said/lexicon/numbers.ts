/**
 * Numbers as both languages write them out, up to what deadlines are made of. `un` and `une` are articles far more often
 * than numbers.
 */
export const NUMBERS = {
  en: words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty',
    1,
    { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 },
  ),
  fr: words(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
      'dix-neuf vingt',
    2,
    { trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'quatre-vingt-dix': 90, cent: 100 },
  ),
} as const;

function words(row: string, start: number, more: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const counted = row.split(' ').map((word, index) => [word, index + start] as const);
  return new Map([...counted, ...Object.entries(more)]);
}
