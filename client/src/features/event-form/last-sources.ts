import type { SourceRef } from '../../api/types.js';
import { readStored, store } from '../../ui/stored.js';

const KEY = 'last-sources';
const MOST = 3;

/** The documents that this browser recorded events from last, the last first. */
export function lastSources(): readonly SourceRef[] {
  return JSON.parse(readStored(KEY) ?? '[]') as SourceRef[];
}

/** Remembers that an event was recorded from them. */
export function rememberSources(used: readonly SourceRef[]): void {
  const before = lastSources().filter(({ id }) => !used.some((one) => one.id === id));
  store(KEY, JSON.stringify([...used, ...before].slice(0, MOST)));
}
