import { mentionsIn, type Mention } from '../../../events/writing/mentions.js';
import { NEW, type RowBody } from './row-body.js';

/** Names of those in a row who are not there yet. */
export function actorsIn(body: RowBody): string[] {
  return mentions(body).flatMap(({ what, name }) =>
    what === 'actor' && name.startsWith(NEW) ? [name.slice(NEW.length)] : [],
  );
}

/** Whatever a row names that is there, under the line of the row. */
export function mentionsOf(body: RowBody, line: number): Mention[] {
  return mentions(body)
    .filter(({ name }) => !name.startsWith(NEW))
    .map((mention) => ({ ...mention, pointer: `/rows/${line}${mention.pointer}` }));
}

function mentions({ event, patch }: RowBody): Mention[] {
  const changed = Object.values(patch?.actors ?? {}).flat();
  return [
    ...mentionsIn(event),
    ...changed.map((name): Mention => ({ what: 'actor', name, pointer: '/participations' })),
  ];
}
