import type { EventDetail } from '../../../api/types.js';
import type { FormState, IssueDraft } from './form-state.js';
import { otherLanguage } from './tellings.js';

/** What an event is about as the form shows it, in the event's language and in one more. */
export function issuesOf({ issues }: Pick<EventDetail, 'issues'>, language: string): IssueDraft[] {
  return issues.map(({ id, issue, actor, reportedBy, writtenStance, stances, citation, moved, knownOn }) => {
    const { [otherLanguage(language)]: otherStance = '', ...further } = stances ?? {};
    return {
      ...{ key: id, id, issue, actor, reportedBy, otherStance, further, moved, knownOn },
      stance: writtenStance ?? '',
      citation: citation ?? '',
    };
  });
}

/** An issue of which nobody's position is told yet. */
export function newIssue(key: string, issue: string): IssueDraft {
  const nobody = { actor: null, reportedBy: null, moved: null, knownOn: null };
  return { key, issue, ...nobody, stance: '', otherStance: '', further: {}, citation: '' };
}

/** The same as the API takes it; of an issue without an actor, nothing but its name. */
export function issuesInput(state: FormState) {
  const citations = state.citations.map(({ key }) => key);
  return state.issues.map(({ id, issue, actor, ...position }) => {
    const own = { ...(id !== undefined && { id }), issue, knownOn: position.knownOn };
    if (!actor) return own;
    const stances = { ...position.further, [otherLanguage(state.language)]: position.otherStance.trim() };
    const translated = Object.entries(stances).filter(([, text]) => text !== '');
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
