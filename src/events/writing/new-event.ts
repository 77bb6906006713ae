import { defaultStatus } from '../../domain/lifecycle/default-status.js';
import { isOpen } from '../../domain/lifecycle/table.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { Credibility } from '../../domain/vocabulary.js';
import type { CitationInput, EventInput, StatusChangeInput } from '../event-input.js';
import { firstKnown } from '../event-rows.js';
import { citation, issue, statusChange } from './compose.js';
import type { CitationInputDto } from './event-parts.dto.js';
import type { NewEventDto } from './event-writing.dto.js';
import type { Names } from './mentions.js';

/** A new event as the events service takes it; throws `validation_failed` where nothing tells when it was known. */
export function eventInput(body: NewEventDto, names: Names): EventInput {
  const { kind, title, when, intensity } = body;
  const input: EventInput = {
    ...{ kind, title, when, intensity, dossierId: names('dossier', body.dossier).id },
    summary: body.summary ?? '',
    timezone: body.timezone ?? null,
    saidAs: body.saidAs ?? null,
    saidRule: body.saidRule ?? null,
    place: body.place ?? null,
    country: body.country ?? null,
    format: body.format ?? null,
    condition: body.condition ?? null,
    consequence: body.consequence ?? null,
    deadline: body.deadline ?? null,
    coding: body.coding ?? null,
    review: body.review ?? 'draft',
    participations: (body.participations ?? []).map(({ actor, role }) => ({ actorId: names('actor', actor).id, role })),
    citations: (body.citations ?? []).map((given) => citationInput(given, names)),
    issues: (body.issues ?? []).map((given) => {
      const { actor, position: _, ...rest } = issue(given, 0, names);
      return { ...rest, actorId: actor };
    }),
    statusChanges: (body.statusChanges ?? []).map((entry) => {
      const { saidBy, source, position: _, ...rest } = statusChange(entry, 0, names);
      return { ...rest, saidById: saidBy, sourceId: source };
    }),
  };
  const published = new Map(
    (body.citations ?? []).map(({ source }) => {
      const { id, day } = names('source', source);
      return [id, day ?? ''];
    }),
  );
  const knownOn = body.knownOn ?? firstKnown(input, published);
  return { ...input, knownOn, statusChanges: withBeginning(input, knownOn) };
}

function citationInput(given: CitationInputDto, names: Names): CitationInput {
  const { source, speaker, credibility, position: _, ...rest } = citation(given, 0, names);
  const claims = (given.claims ?? []).map(({ field, value }) => ({ field, value }));
  return { ...rest, credibility: credibility as Credibility, sourceId: source, speakerId: speaker, claims };
}

/** The ledger as it is given, or one entry that says what the kind and the window suggest. */
function withBeginning(input: EventInput, knownOn: string): StatusChangeInput[] {
  const [first = beginning(input, knownOn), ...later] = input.statusChanges;
  // What was announced stays told when the window moves later on.
  const announces = (input.kind === 'talks' || input.kind === 'meeting') && isOpen(input.kind, first.status);
  return [announces ? { ...first, window: first.window ?? input.when } : first, ...later];
}

function beginning({ kind, when, timezone, place }: EventInput, knownOn: string): StatusChangeInput {
  const { earliest } = parseEdtf(when, timezone);
  const known = parseEdtf(knownOn, timezone).latest ?? new Date(NaN);
  const status = defaultStatus(kind, earliest, known);
  const effectiveOn = earliest !== null && earliest <= known ? when : knownOn;
  const unsaid = { window: null, saidById: null, sourceId: null, note: null };
  return { ...unsaid, status, effectiveOn, knownOn, place: isOpen(kind, status) ? place : null };
}
