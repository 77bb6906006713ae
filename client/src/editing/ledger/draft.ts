import type { Status } from '@domain/lifecycle/status.js';
import type { Basis, Format } from '@domain/vocabulary.js';
import type { StatusChange } from '../../api/types.js';
import type { DocumentDescription } from '../form/document-description.js';
import type { Recorded } from '../said/understood.js';
import { typedVote, type TypedVote } from './votes.js';

/** A ledger entry as it is typed. */
export interface EntryDraft {
  readonly status: Status | undefined;
  readonly effectiveOn: string;
  readonly knownOn: string;
  /** In words or as EDTF. */
  readonly window: string;
  /** Empty where it is the day that `saidOnOf` proposes. */
  readonly saidOn: string;
  readonly place: string;
  readonly format: Format | '';
  /** Names as they are shown; null as long as what is proposed stands. */
  readonly saidBy: string | null;
  readonly source: string | null;
  /** What is typed of a source that is not recorded yet; null while nothing is. */
  readonly document: DocumentDescription | null;
  /** Undefined as long as it follows from status and speaker. */
  readonly basis: Basis | undefined;
  readonly vote: TypedVote;
  readonly note: string;
}

/** An entry of which nothing is said yet, on a day. */
export function newEntry(today: string): EntryDraft {
  return {
    status: undefined,
    effectiveOn: today,
    knownOn: today,
    ...{ window: '', saidOn: '', place: '', format: '', note: '' },
    ...{ saidBy: null, source: null, document: null, basis: undefined },
    vote: typedVote(null),
  };
}

/** An entry that is there, opened to be set right. */
export function entryAgain(wrong: StatusChange): EntryDraft {
  return {
    ...{ status: wrong.status, effectiveOn: wrong.effectiveOn, knownOn: wrong.knownOn, basis: wrong.basis },
    window: recordedWindow(wrong)?.text ?? '',
    saidOn: wrong.saidAs?.saidOn ?? '',
    ...{ place: wrong.place ?? '', format: wrong.format ?? '', note: wrong.note ?? '' },
    ...{ saidBy: null, source: null, document: null },
    vote: typedVote(wrong.vote),
  };
}

/** What the words of an entry were read as; they stay so, whatever today's rules would make of them. */
export function recordedWindow({ window, saidAs, saidRule }: StatusChange): Recorded | null {
  return window === null ? null : { text: saidAs?.text ?? window, when: window, rule: saidRule };
}
