import { useState } from 'react';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

/**
 * The same objects for as long as they say the same. A list box of React Aria takes another object for another entry, and
 * draws itself again: with new ones at every rendering it would never come to an end.
 */
export function useSteady<T extends Entry>(entries: readonly T[]): readonly T[] {
  const [steady, setSteady] = useState(entries);
  if (steady === entries || saysTheSame(steady, entries)) return steady;
  setSteady(entries);
  return entries;
}

function saysTheSame(before: readonly Entry[], now: readonly Entry[]): boolean {
  if (before.length !== now.length) return false;
  return now.every(({ id, label, note }, at) => {
    const one = before[at];
    return one?.id === id && one.label === label && one.note === note;
  });
}
