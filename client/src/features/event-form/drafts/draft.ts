import type { FormState } from '../model/form-state.js';

/** What was typed and not yet recorded, with the instant (RFC 3339) it was kept. */
export interface Draft {
  readonly savedAt: string;
  readonly state: FormState;
}

/** Which draft belongs to a form: one per dossier for new events, one per event for corrections. */
export function draftKey(target: { dossier: string } | { ref: string }): string {
  return 'ref' in target ? `event-${target.ref}` : `new-event-${target.dossier}`;
}

/** Reads a kept draft; null where it is none of this form's, such as one of an older version. */
export function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as Draft;
    return isForm(draft.state) ? { ...draft, state: { ...draft.state, errors: {} } } : null;
  } catch {
    return null;
  }
}

function isForm(state: Partial<FormState> | undefined): boolean {
  const lists = [state?.participations, state?.citations, state?.claims, state?.links];
  return typeof state?.title === 'string' && typeof state.date === 'string' && lists.every(Array.isArray);
}
