import type { EventDetail } from '../../../api/types.js';
import type { FormState, IssueDraft } from './form-state.js';

/** What an event is about as the form shows it. */
export function issuesOf({ issues }: Pick<EventDetail, 'issues'>): IssueDraft[] {
  return issues.map(({ id, issue, actor, reportedBy, writtenStance, stances, citation, moved, knownOn }) => ({
    ...{ key: id, id, issue, actor, reportedBy, moved, knownOn },
    stance: writtenStance ?? '',
    stances: stances ?? {},
    citation: citation ?? '',
  }));
}

/** An issue of which nobody's position is told yet. */
export function newIssue(key: string, issue: string): IssueDraft {
  const nobody = { actor: null, reportedBy: null, moved: null, knownOn: null };
  return { key, issue, ...nobody, stance: '', stances: {}, citation: '' };
}

/** The same as the API takes it; of an issue without an actor, nothing but its name. */
export function issuesInput(state: FormState) {
  const citations = state.citations.map(({ key }) => key);
  return state.issues.map(({ id, issue, actor, ...position }) => {
    const own = { ...(id !== undefined && { id }), issue, knownOn: position.knownOn };
    if (!actor) return own;
    const translated = Object.entries(position.stances).flatMap(([language, text]) =>
      text.trim() === '' ? [] : [[language, text.trim()] as const],
    );
    const at = citations.indexOf(position.citation);
    return {
      ...own,
      actor: actor.slug,
      stance: position.stance.trim() || null,
      stances: translated.length > 0 ? Object.fromEntries(translated) : null,
      reportedBy: position.reportedBy?.slug ?? null,
      citation: at < 0 ? null : at,
      moved: position.moved,
    };
  });
}
