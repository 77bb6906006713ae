import { uuidv7 } from 'uuidv7';
import { Problem } from '../../common/problem.js';
import { defaultStatus } from '../../domain/lifecycle/default-status.js';
import { isOpen } from '../../domain/lifecycle/table.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import { DEFAULT_INTENSITY } from '../../domain/vocabulary.js';
import type { EventDocumentDto, StatusChangeDocumentDto } from '../event-document.dto.js';
import { patched, statusChange } from './compose.js';
import type { NewEventDto } from './event-writing.dto.js';
import type { Names } from './mentions.js';

const NOTHING = {
  ...{ summary: '', timezone: null, saidAs: null, saidRule: null, place: null, country: null, format: null },
  ...{ condition: null, consequence: null, deadline: null, coding: null, deleted: false },
  ...{ participations: {}, citations: {}, claims: {}, issues: {}, links: {}, statusChanges: {} },
};

/** The first document of an event, all but its ref; throws `validation_failed` where nothing tells when it was known. */
export function newDocument(body: NewEventDto, slug: string, names: Names): EventDocumentDto {
  const { dossier, review = 'draft', statusChanges = [], reason: _, ...fields } = body;
  const knownOn = body.knownOn ?? firstKnown(body, names);
  const { kind, title, when } = body;
  const empty = {
    ...NOTHING,
    ref: '',
    slug,
    dossier: names('dossier', dossier).id,
    kind,
    title,
    when,
    review,
    knownOn,
  };
  const document = patched({ ...empty, intensity: DEFAULT_INTENSITY[kind] }, fields, names);
  const entries = statusChanges.map((entry, position) => statusChange(entry, position, names));
  return { ...document, statusChanges: byId(withBeginning(entries, document)) };
}

function byId<P>(parts: readonly P[]): Record<string, P> {
  return Object.fromEntries(parts.map((part) => [uuidv7(), part]));
}

/** The ledger as it is given, or one entry that says what the kind and the window suggest. */
function withBeginning(entries: StatusChangeDocumentDto[], event: EventDocumentDto): StatusChangeDocumentDto[] {
  const [first = beginning(event), ...later] = entries;
  // What was announced stays told when the window moves later on.
  const announces = (event.kind === 'talks' || event.kind === 'meeting') && isOpen(event.kind, first.status);
  return [announces ? { ...first, window: first.window ?? event.when } : first, ...later];
}

function beginning({ kind, when, timezone, place, knownOn }: EventDocumentDto): StatusChangeDocumentDto {
  const { earliest } = parseEdtf(when, timezone);
  const known = parseEdtf(knownOn, timezone).latest ?? new Date(NaN);
  const status = defaultStatus(kind, earliest, known);
  const effectiveOn = earliest !== null && earliest <= known ? when : knownOn;
  const unsaid = { position: 0, window: null, saidBy: null, source: null, note: null };
  return { ...unsaid, status, effectiveOn, knownOn, place: isOpen(kind, status) ? place : null };
}

/** The first day that a ledger entry or a source tells of the event. */
function firstKnown({ statusChanges = [], citations = [] }: NewEventDto, names: Names): string {
  const sources = citations.flatMap(({ source }) => names('source', source).day ?? []);
  const [first] = [...statusChanges.map((entry) => entry.knownOn), ...sources].sort();
  if (first !== undefined) return first;
  const detail = 'The day the public could know of the event must be given where no source and no ledger tells it.';
  throw new Problem('validation_failed', detail, [{ pointer: '/knownOn', code: 'known_on_missing', detail }]);
}
