import type { Found } from '../common/found-names.js';
import type { World } from '../common/sql/world.js';
import type { Binder } from '../database/literals.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import type { FollowUpFilterDto } from './follow-up-query.dto.js';
import { chosenSteps, isFor, shown } from './kept.sql.js';

/** Filters that what is kept of many steps at once tells apart. */
const TOLD_APART: readonly string[] = ['dossier', 'review', 'knownOn', 'announcer', 'mediator'];

/** What steps are counted by. */
const COUNTED_BY = [
  ...['promiser_id', 'mediators', 'is_promise', 'slip_days', 'moved', 'latest'],
  ...['state', 'due_by', 'status', 'instead_id'],
].map((column) => `f.${column}`);

/** The same of those that are kept by sorts, whose state hangs on no moment. */
const OF_A_SORT = `f.promiser_id, f.mediators, f.is_promise, f.slip_days, f.moved, CASE WHEN f.open_ended THEN timestamptz 'infinity' END,
    f.state, NULL::timestamptz, NULL::text, CASE WHEN f.instead THEN f.sort END`;

/** The steps that the filter chooses, as rows of which each stands for `n` alike. */
export function stepsOf(filter: Found<FollowUpFilterDto>, parameters: Binder, world: World): string {
  const { state, counted } = filter;
  const others = FILTER_NAMES.filter((name) => filter[name] !== undefined && !TOLD_APART.includes(name));
  const isKept = others.length === 0 && state === undefined && counted === undefined;
  return rows(chosenSteps(filter, parameters, world), world, isKept);
}

/** Every step of the dossier with the id `id` (SQL), what was retracted left out. */
export function stepsOfDossier(id: string, world: World): string {
  return rows([`f.dossier_id = ${id}`, `f.review <> 'retracted'`], world, true);
}

function rows(chosen: readonly string[], world: World, isKept: boolean): string {
  const one = `SELECT ${COUNTED_BY.join(', ')}, 1::bigint AS n FROM follow_ups f WHERE ${[...shown(world), ...chosen].join(' AND ')}`;
  if (!isKept || world.day !== null) return one;
  return `${one} AND f.state = 'due' UNION ALL SELECT ${OF_A_SORT}, f.n FROM step_counts f WHERE ${[isFor(world), ...chosen].join(' AND ')}`;
}
