import type { Found } from '../common/found-names.js';
import type { World } from '../common/sql/world.js';
import type { Binder } from '../database/literals.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import type { CountedAs } from '../domain/follow-ups/statistics.js';
import { whereEvent } from '../events/event-filter.sql.js';
import type { FollowUpFilterDto } from './follow-up-query.dto.js';

/** What stands for “nobody” in a filter by actor. */
const NONE = 'none';

/** Filters of events that what is kept answers by itself. */
const OWN: readonly string[] = ['dossier', 'review', 'knownOn'];

/** The state of step `f` at the moment of the question: `followUpState` of the domain, of what is kept. */
export function stateNow({ now }: World): string {
  return `CASE WHEN f.state = 'due' AND f.due_by < ${now()} THEN 'overdue' ELSE f.state END`;
}

/** The fate of step `f`: `fateOf` of the domain, of what is kept. */
export function fateNow({ now }: World): string {
  return `CASE WHEN f.slip_days > 0 THEN 'later' WHEN f.slip_days = 0 AND f.instead_id IS NULL THEN 'inWindow' WHEN f.slip_days IS NOT NULL THEN 'otherwise'
    WHEN f.state = 'held' OR (f.state = 'due' AND NOT (f.due_by < ${now()} AND f.status = 'postponed')) THEN NULL ELSE 'never' END`;
}

/** As what step `f` is counted, as conditions on it and on what is called `fate`. */
export const COUNTED: Readonly<Record<CountedAs, string>> = {
  inWindow: `f.is_promise AND fate = 'inWindow'`,
  later: `f.is_promise AND fate = 'later'`,
  otherwise: `f.is_promise AND fate = 'otherwise'`,
  never: `f.is_promise AND fate = 'never'`,
  medianSlip: 'f.is_promise AND f.slip_days IS NOT NULL',
  moved: 'f.is_promise AND f.moved',
  stayed: 'f.is_promise AND NOT f.moved',
  openEnded: `f.latest = 'infinity'`,
};

/** Of what is kept of steps `f`, that which may be seen and was so on the day: one row for each step. */
export function shown(world: World): string[] {
  const { day } = world;
  return [
    isFor(world),
    day === null ? `f.known_until = 'infinity'` : `f.known_from <= ${day} AND f.known_until > ${day}`,
  ];
}

/** Whether row `f` is for whoever asks. */
export function isFor({ hasDrafts }: World): string {
  return hasDrafts ? 'f.for_editors' : 'f.for_readers';
}

/** The filter as a condition on `f` of follow_ups, as `world` shows them. */
export function whereFollowUp(filter: Found<FollowUpFilterDto>, parameters: Binder, world: World): string {
  return [...shown(world), ...chosenSteps(filter, parameters, world)].join(' AND ');
}

/** The filter alone, as conditions on `f`. */
export function chosenSteps(filter: Found<FollowUpFilterDto>, parameters: Binder, world: World): string[] {
  const { dossier, review, state, announcer, mediator, counted } = filter;
  const conditions: string[] = [];
  const texts = (values: readonly string[]) => `ANY (${parameters.add(values)}::text[])`;
  const actors = (slugs: readonly string[]) => `(SELECT id FROM actors WHERE slug = ${texts(slugs)})`;
  if (dossier) {
    const [only, ...others] = dossier;
    conditions.push(
      only !== undefined && others.length === 0
        ? `f.dossier_id = ${parameters.add(only)}::uuid`
        : `f.dossier_id = ANY (${parameters.add(dossier)}::uuid[])`,
    );
  }
  if (review) conditions.push(`f.review = ${texts(review)}`);
  else if (world.hasDrafts) conditions.push(`f.review <> 'retracted'`);
  if (state) conditions.push(`${stateNow(world)} = ${texts(state)}`);
  if (announcer) {
    const nobody = announcer.includes(NONE) ? 'f.promiser_id IS NULL OR ' : '';
    conditions.push(`${nobody}f.promiser_id IN ${actors(announcer)}`);
  }
  if (mediator) {
    const nobody = mediator.includes(NONE) ? `f.mediators = '{}' OR ` : '';
    conditions.push(`${nobody}f.mediators && ARRAY${actors(mediator)}`);
  }
  if (counted) {
    const any = counted.map((as) => COUNTED[as].replace('fate', () => `(${fateNow(world)})`));
    conditions.push(any.map((one) => `(${one})`).join(' OR '));
  }
  if (FILTER_NAMES.some((name) => !OWN.includes(name) && filter[name] !== undefined)) {
    const where = whereEvent(filter, parameters, world);
    conditions.push(`EXISTS (SELECT FROM ${world.events} e WHERE e.id = f.event_id AND ${where})`);
  }
  return conditions.map((condition) => `(${condition})`);
}
