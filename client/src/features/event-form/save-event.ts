import type { Dispatch } from 'react';
import { addressOf } from '../../api/event-address.js';
import { api, bodyOf } from '../../api/client.js';
import type { EventDetail } from '../../api/types.js';
import { recordSource } from '../../editing/form/record-source.js';
import { pointingAt } from '../../editing/form/refused.js';
import type { Version } from '../../editing/form/use-saving.js';
import { rememberSources } from './last-sources.js';
import { changedFields, eventFields, newEvent } from './model/event-input.js';
import type { FormState } from './model/form-state.js';
import { reduce, type FormAction } from './model/reduce.js';

/** Who is being written: a new event of a dossier, a version of one that is there, or a correction for others to make. */
export type Target =
  | { readonly dossier: string; readonly review: 'draft' | 'in_review' }
  | { readonly event: Pick<EventDetail, 'id'>; readonly version: number }
  | { readonly suggestionFor: Pick<EventDetail, 'id' | 'ref'>; readonly base: Version<FormState> };

/**
 * Records the form: first the documents that are new, then the event. A document once recorded is noted in the form, so
 * that a second try does not record it twice.
 *
 * @throws {RefusedError} where the server named fields; its pointers are those of the form
 * @throws {ProblemError} status 412 where somebody else was faster, and for every other refusal
 */
export async function saveEvent(
  form: FormState,
  target: Target,
  dispatch: Dispatch<FormAction>,
): Promise<{ readonly ref: string }> {
  let state = form;
  for (const [index, citation] of form.citations.entries()) {
    if (citation.source) continue;
    const source = await pointingAt(`/citations/${index}`, () => recordSource(citation, form.openedOn));
    const action: FormAction = { type: 'change', list: 'citations', key: citation.key, changes: { source } };
    dispatch(action);
    state = reduce(state, action);
  }
  const saved = await pointingAt('', () => send(state, target));
  rememberSources(state.citations.flatMap(({ source }) => source ?? []));
  return saved;
}

async function send(state: FormState, target: Target): Promise<{ readonly ref: string }> {
  if ('dossier' in target) {
    const recorded = await api.POST('/api/events', { body: newEvent(state, target.dossier, target.review) });
    return { ref: addressOf(bodyOf(recorded)) };
  }
  if ('suggestionFor' in target) {
    const { suggestionFor, base } = target;
    const params = { path: { id: suggestionFor.id } };
    const body = { baseVersion: base.version, changes: changedFields(base.state, state), reason: state.reason.trim() };
    await pointingAt('', () => api.POST('/api/events/{id}/suggestions', { params, body }), '/changes');
    return { ref: addressOf(suggestionFor) };
  }
  const params = { path: { id: target.event.id }, header: { 'If-Match': `"${target.version}"` } };
  const reason = state.reason.trim() || null;
  const changed = await api.PATCH('/api/events/{id}', { params, body: { ...eventFields(state), reason } });
  return { ref: addressOf(bodyOf(changed)) };
}
