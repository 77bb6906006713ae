import { changed } from '../../../events/writing/changed.js';
import { requireFitsLedger } from '../../../events/writing/check-ledger.js';
import type { ParticipationInputDto } from '../../../events/writing/event-parts.dto.js';
import type { EventDocumentDto } from '../../../events/event-document.dto.js';
import type { Names } from '../../../events/writing/mentions.js';
import type { RowPatch } from '../check/row-body.js';

/** The document with what a row changes in it. Throws `validation_failed` or `conflict` where it cannot be so. */
export function patchedEvent(document: EventDocumentDto, { fields, actors }: RowPatch, names: Names): EventDocumentDto {
  const isAbout = Object.keys(actors).length > 0;
  const whole = isAbout ? { ...fields, participations: participationsOf(document, actors, names) } : fields;
  const after = changed(document, whole, keeping(names, document));
  requireFitsLedger(document, after);
  return after;
}

/** Those in the roles that are told are whoever is told; others stay, and so do those who are told and there. */
function participationsOf(
  { participations }: EventDocumentDto,
  actors: RowPatch['actors'],
  names: Names,
): ParticipationInputDto[] {
  const there = Object.entries(participations).sort(([, a], [, b]) => a.ordinal - b.ordinal);
  const wanted = Object.entries(actors).flatMap(([role, list]) =>
    list.map((name) => ({ role, id: names('actor', name).id })),
  );
  const stays = there.filter(
    ([, { role, actor }]) => !(role in actors) || wanted.some((one) => one.role === role && one.id === actor),
  );
  const comes = wanted.filter(({ role, id }) => !there.some(([, part]) => part.role === role && part.actor === id));
  return [
    ...stays.map(([id, { actor, role, from, to, knownOn }]) => ({ id, actor, role, from, to, knownOn })),
    ...comes.map(({ role, id }) => ({ actor: id, role: role as ParticipationInputDto['role'] })),
  ];
}

/** Names that also know whoever takes part already, by id. */
function keeping(names: Names, { participations }: EventDocumentDto): Names {
  const ids = new Set(Object.values(participations).map(({ actor }) => actor));
  return (what, name) => (what === 'actor' && ids.has(name) ? { id: name, day: null } : names(what, name));
}
