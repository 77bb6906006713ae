import { api, bodyOf } from '../../../api/client.js';
import { ProblemError } from '../../../api/problem.js';
import type { SourceRef } from '../../../api/types.js';
import { newEvent } from '../model/event-input.js';
import type { FormState } from '../model/form-state.js';
import { recordSource } from '../../../editing/form/record-source.js';
import { columnOf } from './read-row.js';
import type { Row } from './table-state.js';

interface Written {
  readonly key: string;
  readonly state: FormState;
}

export interface SavedRows {
  /** Ids of the drafts, by the keys of their rows. */
  readonly ids: ReadonlyMap<string, string>;
  /** What the server said is wrong, by row and column. */
  readonly errors: ReadonlyMap<string, Row['refused']>;
}

/**
 * Records rows as drafts: the documents first, each once, then all rows together. Rows that the server refuses are left out, and told.
 * Each asking tells of one row more at least, so that it comes to an end.
 *
 * @throws {ProblemError} where the server refuses what is in no row
 */
export async function saveRows(
  dossier: string,
  rows: readonly Written[],
  sources: ReadonlyMap<string, SourceRef>,
): Promise<SavedRows> {
  const known = new Map(sources);
  const errors = new Map<string, Row['refused']>();
  let waiting: readonly Written[] = [];
  for (const row of rows) {
    const refused = await recordDocuments(row, known);
    if (refused === null) waiting = [...waiting, cited(row, known)];
    else errors.set(row.key, { source: refused });
  }
  while (waiting.length > 0) {
    const refused = await write(dossier, waiting, errors);
    if (refused instanceof Map) return { ids: refused, errors };
    waiting = refused;
  }
  return { ids: new Map(), errors };
}

/** The ids by row, or the rows that may be left when those that were refused are left out. */
async function write(dossier: string, rows: readonly Written[], errors: Map<string, Row['refused']>) {
  try {
    const events = rows.map(({ state }) => {
      const { dossier: _, review: __, ...event } = newEvent(state, dossier, 'draft');
      return event;
    });
    const params = { path: { id: dossier } };
    const { ids } = bodyOf(await api.POST('/api/dossiers/{id}/drafts', { params, body: { events } }));
    return new Map(rows.map(({ key }, at) => [key, ids[at] ?? '']));
  } catch (error) {
    const named = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    const wrong = named.flatMap(({ pointer, detail }) => {
      const [, at, rest = ''] = /events\/(\d+)(.*)$/.exec(pointer) ?? [];
      const row = rows[Number(at)];
      return row === undefined ? [] : [{ key: row.key, column: columnOf(rest), detail }];
    });
    if (wrong.length === 0) throw error;
    for (const { key, column, detail } of wrong) errors.set(key, { ...errors.get(key), [column]: detail });
    return rows.filter(({ key }) => !errors.has(key));
  }
}

/** Records the documents that nobody has; what was said of one that was refused, else null. */
async function recordDocuments({ state }: Written, known: Map<string, SourceRef>): Promise<string | null> {
  for (const citation of state.citations) {
    if (citation.source || known.has(citation.url)) continue;
    try {
      known.set(citation.url, await recordSource(citation, state.openedOn));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 400) throw error;
      return error.problem.errors?.[0]?.detail ?? error.message;
    }
  }
  return null;
}

function cited({ key, state }: Written, known: ReadonlyMap<string, SourceRef>): Written {
  const citations = state.citations.map((one) => ({ ...one, source: one.source ?? known.get(one.url) ?? null }));
  return { key, state: { ...state, citations } };
}
