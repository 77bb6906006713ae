import { validationPipe } from '../../../common/validation.pipe.js';
import { Problem } from '../../../common/problem.js';
import type { Refusal } from '../../../domain/refusals/refusal.js';
import { NewEventDto } from '../../../events/writing/event-writing.dto.js';
import type { Names } from '../../../events/writing/mentions.js';
import { newDocument } from '../../../events/writing/new-document.js';
import { checkNewEvents } from '../../../events/writing/new-events.js';
import type { ReadRow } from '../cells/read-row.js';
import type { ImportField } from '../columns/fields.js';

/** An id and a slug of nobody: what is checked is not written. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Rejects a row for all that keeps its event from being written, by the very rules of whoever writes one in the form. */
export async function checkAsEvent(row: ReadRow, event: NewEventDto, names: Names): Promise<void> {
  for (const { pointer, detail, ...reason } of await mistakesIn(event, names)) {
    row.reject(fieldAt(pointer, row), reason, detail);
  }
}

async function mistakesIn(event: NewEventDto, names: Names): Promise<Refusal[]> {
  try {
    await validationPipe.transform(event, { type: 'body', metatype: NewEventDto });
    const document = newDocument(event, 'new', names);
    checkNewEvents({ ids: [NOBODY], documentOf: () => document, placeOf: () => '' });
    return [];
  } catch (error) {
    if (error instanceof Problem && error.errors) return error.errors;
    throw error;
  }
}

/** The field that tells what a pointer into the event points to; null where no column does. */
export function fieldAt(pointer: string, row: ReadRow): ImportField | null {
  const [, name = '', index = ''] = pointer.split('/');
  if (name === 'participations') return row.actors[Number(index)]?.field ?? 'parties';
  if (name === 'links') return row.links[Number(index)]?.field ?? 'other_links';
  if (name === 'citations') return pointer.includes('/quote') ? 'quotes' : 'sources';
  return FIELD_OF[name] ?? null;
}

const FIELD_OF: Readonly<Record<string, ImportField>> = {
  ...{ title: 'title', tellings: 'title', summary: 'summary', language: 'title_language', issues: 'issues' },
  ...{ when: 'when', knownOn: 'known_on', timezone: 'timezone', saidAs: 'said_as', deadline: 'deadline' },
  ...{ kind: 'kind', statusChanges: 'status', format: 'format', place: 'place', country: 'country' },
  ...{ lat: 'lat', lon: 'lon', placePrecision: 'place_precision', track: 'track', round: 'round' },
  ...{ condition: 'condition', consequence: 'consequence', intensity: 'intensity' },
};
