import type { Stretch } from '@domain/timeline/grid.js';
import { addressOf } from '../../api/event-address.js';

type Dated = Parameters<typeof addressOf>[0] & { earliest: string | null };

/** The address of the first event that begins in a view; of the first of all where none does, undefined where there is none. */
export function firstIn(events: readonly Dated[], view: Stretch | null): string | undefined {
  const first = events.find(({ earliest }) => earliest !== null && view !== null && Date.parse(earliest) >= view.from);
  const shown = first ?? events[0];
  return shown && addressOf(shown);
}
