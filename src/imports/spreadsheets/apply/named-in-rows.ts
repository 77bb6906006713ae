import type { NewEventDto } from '../../../events/writing/event-writing.dto.js';
import { mentionsIn, type Mention } from '../../../events/writing/mentions.js';
import { NEW } from '../check/row-body.js';

/** Names of those in a row who are not there yet. */
export function actorsIn(event: NewEventDto): string[] {
  return mentionsIn(event).flatMap(({ what, name }) =>
    what === 'actor' && name.startsWith(NEW) ? [name.slice(NEW.length)] : [],
  );
}

/** Whatever a row names that is there, under the line of the row. */
export function mentionsOf(event: NewEventDto, line: number): Mention[] {
  return mentionsIn(event)
    .filter(({ name }) => !name.startsWith(NEW))
    .map((mention) => ({ ...mention, pointer: `/rows/${line}${mention.pointer}` }));
}
