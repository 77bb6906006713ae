import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isUuid } from '../common/identifier.js';
import { refusal, type Refusal } from '../domain/refusals/refusal.js';
import { Problem } from '../common/problem.js';
import { edtfDay } from '../database/edtf-day.js';
import { insertAll } from '../database/insert-all.js';
import { tenureMistakes } from '../domain/tenures.js';
import type { TenureInputDto } from './actor-input.dto.js';
import { Actor } from './actor.entity.js';
import { Tenure } from './tenure.entity.js';

/** An office of somebody, in ids. */
export interface HeldTenure extends Omit<TenureInput, 'body'> {
  personId: string;
  bodyId: string;
}

export interface TenureInput {
  /** Id or slug of the state or body that the office belongs to. */
  body: string;
  office: string;
  /** What it is called in other languages. */
  offices: Record<string, string>;
  /** EDTF; null where not known. */
  from: string | null;
  /** EDTF, included; null while it lasts or where not known. */
  to: string | null;
}

/** An office as it was sent. */
export function tenureInput({ office, offices = {}, body, from = null, to = null }: TenureInputDto): TenureInput {
  return { office, offices, body, from, to };
}

/**
 * Gives a person these offices in place of those they have. Throws `validation_failed` with a pointer to each that cannot
 * be: of no person, of an unknown body or of a person, ending before it begins, or held twice at the same time.
 */
export async function replaceTenures(
  manager: EntityManager,
  person: Pick<Actor, 'id' | 'type'>,
  tenures: readonly TenureInput[],
): Promise<void> {
  const bodies = await findBodies(manager, tenures);
  const spans = tenures.map(({ body, office, from, to }) => ({
    office,
    bodyId: bodies.get(body)?.id ?? '',
    fromOn: edtfDay(from, 'earliest'),
    toOn: edtfDay(to, 'latest'),
  }));
  const errors = [
    ...(person.type === 'person' || tenures.length === 0
      ? []
      : [refusal('/tenures', 'not_a_person', 'Only a person holds offices.')]),
    ...tenures.flatMap(({ body }, index) => wrongBody(bodies.get(body), body, person.id, `/tenures/${index}/body`)),
    ...tenureMistakes(spans).map(({ index, field, code, office, reason }) =>
      refusal(`/tenures/${index}/${field}`, { code, parameters: { office } }, `${reason}.`),
    ),
  ];
  const [first] = errors;
  if (first) throw new Problem('validation_failed', first.detail, errors);
  await manager.delete(Tenure, { personId: person.id });
  const held = tenures.map(({ body: _, ...tenure }, at) => ({
    ...tenure,
    ...{ personId: person.id, bodyId: spans[at]?.bodyId ?? '' },
  }));
  await insertTenures(manager, held);
}

/** Gives persons offices; each person's are named in the order given. */
export async function insertTenures(manager: EntityManager, tenures: readonly HeldTenure[]): Promise<void> {
  const given = new Map<string, number>();
  const rows = tenures.map(({ personId, bodyId, office, offices, from, to }) => {
    const ordinal = given.get(personId) ?? 0;
    given.set(personId, ordinal + 1);
    const days = { fromOn: edtfDay(from, 'earliest'), toOn: edtfDay(to, 'latest') };
    return { id: uuidv7(), personId, bodyId, office, offices, ordinal, fromText: from, toText: to, ...days };
  });
  await insertAll(manager, Tenure, rows);
}

/** What a person's offices are once others were told beside them. */
export interface OfficesBeside {
  /** Those that are known, in ids. */
  before: TenureInput[];
  /** All of them, in ids. */
  all: TenureInput[];
  /** Whether one is new, or has a name in a language in which it had none. */
  learnt: boolean;
  /** Whether one of those told is known from or to other days, which stay. */
  left: boolean;
}

/** The offices that a person holds and those of `given` that are none of them: another one, or the same at another time. */
export async function officesBeside(
  manager: EntityManager,
  personId: string,
  given: readonly TenureInput[],
): Promise<OfficesBeside> {
  const rows = await manager.find(Tenure, { where: { personId }, order: { ordinal: 'ASC' } });
  const bodies = await findBodies(manager, given);
  const told = given.map((tenure) => {
    const { body, office, from, to } = tenure;
    const days = { fromOn: edtfDay(from, 'earliest'), toOn: edtfDay(to, 'latest') };
    const span = { office, bodyId: bodies.get(body)?.id ?? '', ...days };
    return { tenure, known: rows.find((row) => tenureMistakes([row, span]).length > 0) };
  });
  const held = rows.map((row) => {
    const names = told.filter(({ known }) => known === row).map(({ tenure }) => tenure.offices);
    const offices = Object.assign({}, ...names, row.offices) as Record<string, string>;
    return { body: row.bodyId, office: row.office, offices, from: row.fromText, to: row.toText };
  });
  const fresh = told.filter(({ known }) => !known).map(({ tenure }) => tenure);
  const more = held.some(
    ({ offices }, at) => Object.keys(offices).length > Object.keys(rows[at]?.offices ?? {}).length,
  );
  return {
    before: held.map((one, at) => ({ ...one, offices: rows[at]?.offices ?? {} })),
    all: [...held, ...fresh],
    learnt: more || fresh.length > 0,
    left: told.some(
      ({ tenure: { from, to }, known }) =>
        known && ((from !== null && from !== known.fromText) || (to !== null && to !== known.toText)),
    ),
  };
}

/** The actors named as bodies, by the names they are given; what was merged stands for its survivor. */
async function findBodies(manager: EntityManager, tenures: readonly TenureInput[]): Promise<Map<string, Actor>> {
  const given = [...new Set(tenures.map(({ body }) => body))];
  const found = await manager.find(Actor, {
    where: [{ slug: In(given) }, { id: In(given.filter(isUuid)) }],
    relations: { mergedInto: true },
  });
  return new Map(found.flatMap((actor) => [actor.slug, actor.id].map((name) => [name, actor.mergedInto ?? actor])));
}

function wrongBody(body: Actor | undefined, given: string, personId: string, pointer: string): Refusal[] {
  if (!body)
    return [
      refusal(
        pointer,
        { code: 'unknown_reference', parameters: { thing: 'actor', name: given } },
        `There is no actor “${given}”.`,
      ),
    ];
  if (body.id === personId) return [refusal(pointer, 'of_itself', 'Nobody holds an office for themselves.')];
  return body.type === 'person'
    ? [refusal(pointer, 'a_person', 'An office belongs to a state or body, not to a person.')]
    : [];
}
