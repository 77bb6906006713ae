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

/** Numbers in few words: `1, 3–5, 11`. */
export function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : b === a + 1 ? `${a}, ${b}` : `${a}–${b}`)).join(', ');
}
