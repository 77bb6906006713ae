import { firstDayOrNull, laterDay } from '../../domain/time/first-day.js';
import type { ActDocumentDto, EventDocumentDto, ParticipationDocumentDto } from '../event-document.dto.js';
import type { ParticipationInputDto } from './event-parts.dto.js';
import { listed } from './listed.js';
import type { Names } from './mentions.js';

type Agreement = Pick<EventDocumentDto, 'participations' | 'acts' | 'knownOn' | 'timezone'>;
type Acts = EventDocumentDto['acts'];

/** Whoever takes part after a write that lists them all, and what they do. */
export function takingPart(
  document: Agreement,
  inputs: readonly ParticipationInputDto[],
  names: Names,
): Pick<EventDocumentDto, 'participations' | 'acts'> {
  const acts: Acts = {};
  const participations = listed(document.participations, inputs, '/participations', (input, ordinal, id, pointer) => {
    Object.assign(acts, actsOf(document, input, id, names, pointer));
    return participation(input, ordinal, names);
  });
  return { participations, acts };
}

export function participation(
  { actor, role, from, to, knownOn }: Omit<ParticipationInputDto, 'acts'>,
  ordinal: number,
  names: Names,
): ParticipationDocumentDto {
  return {
    ...{ actor: names('actor', actor).id, role, ordinal },
    ...{ from: from ?? null, to: to ?? null, knownOn: knownOn ?? null },
  };
}

/** The acts of participation `id` after a write; those it has where the write says nothing of them. */
export function actsOf(
  { acts, knownOn, timezone }: Agreement,
  input: Pick<ParticipationInputDto, 'acts'>,
  id: string,
  names: Names,
  pointer: string,
): Acts {
  const own = Object.fromEntries(Object.entries(acts).filter(([, { participation: whose }]) => whose === id));
  if (!input.acts) return own;
  return listed(own, input.acts, `${pointer}/acts`, (part, ordinal): ActDocumentDto => {
    const source = part.source == null ? null : names('source', part.source);
    const known = part.knownOn ?? laterDay(source?.day ?? knownOn, firstDayOrNull(part.on, timezone));
    return { participation: id, ordinal, act: part.act, on: part.on, knownOn: known, source: source?.id ?? null };
  });
}
