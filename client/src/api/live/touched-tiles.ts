import { FINEST, COARSEST, lengthOf, stretchOf, tileAt } from '@domain/timeline/grid.js';
import type { TimelineTile } from '../types.js';
import type { Change } from './touches.js';

/** What a tile was asked for by, beside its place: the filters of its view. */
export interface TileAsked {
  readonly step: number;
  readonly tile: number;
  readonly dossier?: readonly string[];
  readonly actor?: readonly string[];
  readonly q?: string;
  readonly knownOn?: string;
}

/**
 * Whether a tile may be another one after a change. An event touches the tile in which it begins and those it lasts into, before and
 * after, and whatever shows an event that it has links with; an actor, what shows it; a source, everything.
 * `unlinked` are events that it had links with, as far as they were shown.
 */
export function touchesTile(
  change: Change,
  asked: TileAsked,
  tile: TimelineTile | undefined,
  unlinked: ReadonlySet<string>,
): boolean {
  // As of a day an event may have been at another time than now.
  if (change.entity === 'talk') return false;
  if (!tile || asked.knownOn !== undefined) return true;
  switch (change.entity) {
    case 'event': {
      const { windows, linked = [] } = change;
      const near = new Set([change.id, ...linked, ...unlinked]);
      if (!windows || tile.items.some(({ id }) => near.has(id))) return true;
      const isOurs = !asked.dossier || !change.dossier || asked.dossier.includes(change.dossier);
      return isOurs && windows.some((window) => reachesInto(window, asked));
    }
    case 'actor':
      if (change.change === 'created') return false;
      return asked.q !== undefined || asked.actor !== undefined || tile.items.some((item) => shows(item, change));
    case 'dossier':
      return tile.items.some(({ dossier }) => dossier.id === change.id);
    case 'source':
      // What uses a new one changes with it.
      return change.change !== 'created';
  }
}

/** The events that the changed ones are shown with links to: one that is no longer there is not told. */
export function linksShown(changes: readonly Change[], tiles: readonly TimelineTile[]): ReadonlySet<string> {
  const changed = new Set(changes.map(({ id }) => id));
  const items = tiles.flatMap((tile) => tile.items.filter(({ id }) => changed.has(id)));
  return new Set(items.flatMap(({ links }) => links.map(({ to }) => to)));
}

type Window = NonNullable<Change['windows']>[number];

/** Whether an event of that window counts, or competes for its place, in the tile. */
function reachesInto({ from, to }: Window, { step, tile }: TileAsked): boolean {
  if (from === null || to === null) return true;
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const length = stepOf(end - begin);
  const { from: low, to: high } = stretchOf(step, tile);
  if (length <= step) return begin >= low && begin < high;
  // What lasts longer than a tile competes with all that begins in the same tile of its length, and both show in the next.
  const own = tileAt(length, begin);
  return low < stretchOf(length, own + 1).to && high > stretchOf(length, own).from;
}

/** The step at which a tile is as long as that, in milliseconds. */
function stepOf(length: number): number {
  let step = FINEST;
  while (step <= COARSEST && lengthOf(step) < length) step += 1;
  return step;
}

function shows({ participations }: TimelineTile['items'][number], { id, slug }: Change): boolean {
  return participations.some(({ actor, side }) => actor.id === id || (slug !== undefined && side === slug));
}
