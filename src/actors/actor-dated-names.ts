import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Problem } from '../common/problem.js';
import { edtfDay } from '../database/edtf-day.js';
import { insertAll } from '../database/insert-all.js';
import { datedNameMistakes, type DatedNameSpan, type DatedNaming } from '../domain/dated-names.js';
import { refusal, type Refusal } from '../domain/refusals/refusal.js';
import type { DatedNameInputDto } from './actor-input.dto.js';
import { DatedName } from './dated-name.entity.js';

/**
 * Gives an actor these names with days in place of those it has. Throws `validation_failed` with a pointer to each that
 * cannot be: without any day, ending before it begins, or beside another on one day in one language.
 */
export async function replaceDatedNames(
  manager: EntityManager,
  actorId: string,
  given: readonly DatedNaming[],
): Promise<void> {
  const errors = wrongDatedNames(given, '/datedNames');
  const [first] = errors;
  if (first) throw new Problem('validation_failed', first.detail, errors);
  await manager.delete(DatedName, { actorId });
  await insertDatedNames(manager, [{ id: actorId, names: given }]);
}

/** What cannot be of the names with days at a pointer. */
export function wrongDatedNames(given: readonly DatedNaming[], at: string): Refusal[] {
  return datedNameMistakes(given.map(spanned)).map(({ index, field, code, name, reason }) =>
    refusal(`${at}/${index}/${field}`, { code, parameters: { name } }, `${reason}.`),
  );
}

/** Writes every name with days that new actors have. */
export async function insertDatedNames(
  manager: EntityManager,
  actors: readonly { id: string; names: readonly DatedNaming[] }[],
): Promise<void> {
  const rows = actors.flatMap(({ id: actorId, names }) =>
    names.map(spanned).map(({ name: label, language, from: fromText, to: toText, fromOn, toOn }, ordinal) => ({
      ...{ id: uuidv7(), actorId, ordinal, language, label },
      ...{ fromText, toText, fromOn, toOn },
    })),
  );
  await insertAll(manager, DatedName, rows);
}

/** The names with days of an actor, in their order. */
export async function readDatedNames(manager: EntityManager, actorId: string): Promise<DatedNameSpan[]> {
  const rows = await manager.find(DatedName, { where: { actorId }, order: { ordinal: 'ASC' } });
  return rows.map(({ label, language, fromText, toText, fromOn, toOn }) => ({
    ...{ name: label, language, from: fromText, to: toText },
    ...{ fromOn, toOn },
  }));
}

/** A name as it is written, with null for what is left out. */
export function datedNaming({ name, language = null, from = null, to = null }: DatedNameInputDto): DatedNaming {
  return { name, language, from, to };
}

/** A name with the days that it spans. */
export function spanned({ name, language, from, to }: DatedNaming): DatedNameSpan {
  return { name, language, from, to, fromOn: edtfDay(from, 'earliest'), toOn: edtfDay(to, 'latest') };
}
