import type { FormState } from '../model/form-state.js';

/** What was typed and not yet recorded, with the instant (RFC 3339) it was kept. */
export interface Draft {
  readonly savedAt: string;
  readonly state: FormState;
  /** The title that lists of drafts show. */
  readonly title?: string;
}

/** Where a form stands: a new event of a dossier, empty or filled with a proposal, or a correction of an event. */
export type DraftPlace = { readonly dossier: string; readonly proposal: string | undefined } | { readonly ref: string };

/** Which draft belongs to a form: one per dossier or proposal for new events, one per event for corrections. */
export function draftKey(place: DraftPlace): string {
  if ('ref' in place) return `event-${place.ref}`;
  return `new-event-${place.dossier}${place.proposal === undefined ? '' : `:${place.proposal}`}`;
}

/** The form that a draft belongs to; null for drafts that are none of these forms'. */
export function placeOf(key: string): DraftPlace | null {
  const [, dossier, proposal] = /^new-event-([^:]+)(?::(.+))?$/.exec(key) ?? [];
  if (dossier !== undefined) return { dossier, proposal };
  const [, ref] = /^event-(.+)$/.exec(key) ?? [];
  return ref === undefined ? null : { ref };
}

/** Reads a kept draft; null where it is none of this form's, such as one of an older version. */
export function parseDraft(text: string | null): Draft | null {
  try {
    return readDraft(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}

/** The same of what was parsed already. */
export function readDraft(kept: unknown): Draft | null {
  const draft = kept as Partial<Draft> | null;
  if (typeof draft?.savedAt !== 'string' || !isForm(draft.state)) return null;
  return { savedAt: draft.savedAt, state: { ...draft.state, errors: {} } };
}

/** The draft to go on with: the newer one, and whether it was not typed in this browser. */
export function newerDraft(here: Draft | null, elsewhere: Draft | null): (Draft & { elsewhere: boolean }) | null {
  const isElsewhere = elsewhere !== null && elsewhere.savedAt > (here?.savedAt ?? '');
  const newer = isElsewhere ? elsewhere : here;
  return newer && { ...newer, elsewhere: isElsewhere };
}

function isForm(state: Partial<FormState> | undefined): state is FormState {
  const lists = [state?.participations, state?.citations, state?.claims, state?.links];
  return typeof state?.title === 'string' && typeof state.date === 'string' && lists.every(Array.isArray);
}
