import { saysWhen } from '@domain/lifecycle/projection.js';
import type { Status } from '@domain/lifecycle/status.js';
import { isOpen } from '@domain/lifecycle/table.js';
import type { SaidRefusal } from '@domain/time/said/refusals.js';
import { tellsVote } from '@domain/vote.js';
import type { Basis } from '@domain/vocabulary.js';
import type { components } from '../../api/schema.js';
import type { EventDetail, StatusChange } from '../../api/types.js';
import { languageOf, refusalOf, understand, type Reading, type Understood } from '../said/understood.js';
import { recordedWindow, type EntryDraft } from './draft.js';
import { voteInput } from './votes.js';

export type EntryInput = components['schemas']['StatusChangeInputDto'];

type EventOfEntry = Pick<EventDetail, 'kind' | 'timezone'>;

/** What of an entry is not its draft's alone. */
export interface Named {
  readonly status: Status;
  readonly basis: Basis;
  /** Slugs; null for nobody and nothing. */
  readonly saidBy: string | null;
  readonly source: string | null;
}

/** What an entry sets right, if anything, and the language of whoever writes. */
interface Written {
  readonly wrong?: StatusChange | undefined;
  readonly language: string;
}

/** The day from which “next week” counts: as it is typed, else that of effect, else that on which the public could know. */
export function saidOnOf({ saidOn, effectiveOn, knownOn }: EntryDraft): string {
  return [saidOn, effectiveOn, knownOn].find((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ?? knownOn;
}

/**
 * The day of effect, which may be said in words; they count from the day the public could know. What nobody understands as it is
 * typed, for the server to refuse.
 */
export function effectOf({ timezone }: EventOfEntry, { effectiveOn, knownOn }: EntryDraft): string {
  const understood = knownOn === '' ? null : understand(effectiveOn, { saidOn: knownOn, timezone, facing: 'nearest' });
  return understood?.when ?? effectiveOn.trim();
}

/** How the window of an entry is understood; null where there is none, or no rule knows its words. */
export function understoodWindow(event: EventOfEntry, draft: EntryDraft, wrong?: StatusChange): Understood | null {
  return understand(draft.window, readingOf(event, draft), wrong ? recordedWindow(wrong) : null);
}

/** Why the window of an entry is none; null where it is understood, or unknown. */
export function refusedWindow(event: EventOfEntry, draft: EntryDraft): SaidRefusal | null {
  return refusalOf(draft.window, readingOf(event, draft));
}

/** The entry as the API takes it; `language` is the reader's, in which its note is shown. */
export function entryInput(
  event: EventOfEntry,
  draft: EntryDraft,
  named: Named,
  { wrong, language: own }: Written,
): EntryInput {
  const window = understoodWindow(event, draft, wrong);
  return {
    ...named,
    ...{ effectiveOn: effectOf(event, draft), knownOn: draft.knownOn },
    window: window?.when ?? (draft.window.trim() || null),
    saidAs: saidAsOf(event, draft, window, { wrong, language: own }),
    saidRule: window?.saidAs == null ? null : window.rule,
    place: draft.place.trim() || null,
    format: draft.format || null,
    vote: tellsVote(event.kind, named.status) ? voteInput(draft.vote) : null,
    ...notesOf(draft.note.trim(), wrong, own),
    ...(wrong && { corrects: wrong.id }),
  };
}

/** How the words of an entry’s window are read. */
export function readingOf({ kind, timezone }: EventOfEntry, draft: EntryDraft): Reading {
  // A term is always to come, and so is the time of what is still open.
  const ahead = !saysWhen(kind) || (draft.status !== undefined && isOpen(kind, draft.status));
  return { saidOn: saidOnOf(draft), timezone, facing: ahead ? 'future' : 'nearest' };
}

function saidAsOf(
  event: EventOfEntry,
  draft: EntryDraft,
  window: Understood | null,
  { wrong, language: own }: Written,
): EntryInput['saidAs'] {
  if (window?.saidAs == null) return null;
  const same = wrong?.saidAs?.text === window.saidAs ? wrong.saidAs : null;
  const language = same?.language ?? languageOf(window.saidAs, readingOf(event, draft), own);
  return { text: window.saidAs, language, saidOn: saidOnOf(draft) };
}

/** A note that nobody touched stays in all its languages; where it is read in translation, the translation is mended. */
function notesOf(text: string, wrong: StatusChange | undefined, language: string): Pick<EntryInput, 'note' | 'notes'> {
  if (!wrong) return text === '' ? {} : { note: text };
  if (text === (wrong.note ?? '')) return {};
  if (text === '') return { note: null, notes: null };
  return wrong.note !== null && wrong.notes?.[language] === wrong.note
    ? { notes: { ...wrong.notes, [language]: text } }
    : { note: text };
}
