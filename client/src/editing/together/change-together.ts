import { api, bodyOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';

/** What is to become of several events, each alike. */
export type Together = Omit<components['schemas']['EventsTogetherDto'], 'ids'>;

/** So many events are sent at once: each such part is changed as a whole, or not. */
const PART = 100;

/** Changes events, part by part; `told` hears how many have been seen to. Gives how many came out different; what was done stays where a later part is refused. */
export async function changeTogether(
  ids: readonly string[],
  change: Together,
  told: (done: number) => void,
): Promise<number> {
  let changed = 0;
  for (let at = 0; at < ids.length; at += PART) {
    const body = { ...change, ids: ids.slice(at, at + PART) };
    changed += bodyOf(await api.POST('/api/events/together', { body })).changed;
    told(Math.min(ids.length, at + PART));
  }
  return changed;
}
