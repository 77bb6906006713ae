import { Problem } from '../../common/problem.js';
import type { Refusal } from '../../domain/refusals/refusal.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import { dayInZone } from '../../domain/time/zones.js';
import type { Review } from '../../domain/vocabulary.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import type { RefWanted } from '../refs.service.js';
import { mistakesInDays } from './check-days.js';
import { mistakesIn } from './check-document.js';
import { mistakesInVotes } from './check-votes.js';
import { requireLegalLedger } from './check-ledger.js';

/** Events that are to be made. */
export interface NewEvents {
  readonly ids: readonly string[];
  /** The document of the nth, made anew whenever it is asked for: all those of a bundle would fill the memory. */
  readonly documentOf: (n: number) => EventDocumentDto;
  /** The pointer to the nth in what was sent. */
  readonly placeOf: (n: number) => string;
}

/** The refs that new events want, in their order, null for those that want none yet; throws `validation_failed` with every mistake in any of them. */
export function checkNewEvents({ ids, documentOf, placeOf }: NewEvents): (RefWanted | null)[] {
  const mistakes: Refusal[] = [];
  const wanted = ids.flatMap((id, n) => {
    try {
      const document = documentOf(n);
      refuse(mistakesIn(document, id));
      requireLegalLedger(document);
      refuse([...mistakesInDays(document), ...mistakesInVotes(document)]);
      return [refWanted(document)];
    } catch (error) {
      if (!(error instanceof Problem) || !error.errors) throw error;
      mistakes.push(...error.errors.map((mistake) => ({ ...mistake, pointer: placeOf(n) + mistake.pointer })));
      return [];
    }
  });
  refuse(mistakes);
  return wanted;
}

/** Throws `validation_failed` where there are mistakes. */
export function refuse(mistakes: readonly Refusal[]): void {
  const [first] = mistakes;
  if (first) throw new Problem('validation_failed', first.detail, [...mistakes]);
}

/**
 * Its ref is counted in the year that it begins in, by the place's days. What readers have never seen wants none yet (null), unless it
 * brings its own.
 */
export function refWanted({ dossier, ref, review, when, timezone, knownOn }: OfRef): RefWanted | null {
  if (ref === null && UNSEEN.includes(review)) return null;
  const { earliest } = parseEdtf(when, timezone);
  const [, begun = '0'] = /^(-?\d{4})-/.exec(earliest ? dayInZone(earliest, timezone) : knownOn) ?? [];
  const year = Number(begun);
  return { dossierId: dossier, year, ref: ref ?? undefined };
}

/** What of an event tells whether it wants a ref, and which. */
type OfRef = Pick<EventDocumentDto, 'dossier' | 'ref' | 'review' | 'when' | 'timezone' | 'knownOn'>;

const UNSEEN: readonly Review[] = ['draft', 'in_review'];
