import type { OnMap } from './place-key.js';

/** A way from the place of one round of talks to that of the next, where both are on the map and are not the same. */
export interface Leg {
  readonly from: OnMap;
  readonly to: OnMap;
  /** The number of the round it leads to. */
  readonly number: number;
}

/** The rounds one after another, as far as they are on the map. */
export function legsOf(places: readonly OnMap[]): Leg[] {
  const rounds = places
    .flatMap((place) => place.rounds.map(({ number }) => ({ place, number })))
    .sort((a, b) => a.number - b.number);
  return rounds.flatMap(({ place, number }, index) => {
    const before = rounds[index - 1]?.place;
    return before && before !== place ? [{ from: before, to: place, number }] : [];
  });
}

/** Numbers in few words: `1, 3–5, 11`; `figures` writes one, `comma` stands between them with its space. */
export function inRuns(
  numbers: readonly number[],
  { number: figures, comma }: { number: (value: number) => string; comma: string },
): string {
  const runs: [number, number][] = [];
  for (const one of numbers) {
    const last = runs.at(-1);
    if (last && one === last[1] + 1) last[1] = one;
    else runs.push([one, one]);
  }
  return runs.map(([a, b]) => (a === b ? figures(a) : [a, b].map(figures).join(b === a + 1 ? comma : '–'))).join(comma);
}
