import { gap, overlaps } from '../text/spans.js';
import { classOf } from './kinds.js';
import type { Occurrence } from './occurrence.js';

/** What is told of a gathering before its fate, the fate tells better. */
export function withoutFate(fates: readonly Occurrence[], told: Occurrence | null): Occurrence | null {
  const isOf = ({ at }: Occurrence) => told && classOf(told.kind) === 'gathering' && overlaps(at, told.at);
  return fates.some(isOf) ? null : told;
}

/** One of a kind in a clause: several verbs tell of the same. */
export function add(told: Occurrence[], occurrence: Occurrence | null): void {
  if (!occurrence) return;
  const same = told.findIndex(
    (each) => classOf(each.kind) === classOf(occurrence.kind) && isOneTelling(each, occurrence),
  );
  const known = told[same];
  if (!known) told.push(occurrence);
  else if (begins(known, occurrence))
    told[same] = {
      ...occurrence,
      began: known.date,
      takingPart: [...known.takingPart, ...occurrence.takingPart],
    };
  else if (weight(occurrence) > weight(known)) told[same] = occurrence;
}

/** `begun on Monday, the talks ended on Tuesday`: one gathering, with both days. */
function begins(known: Occurrence, other: Occurrence): boolean {
  return (
    known.status === 'under_way' &&
    other.status === 'held' &&
    known.noun?.start === other.noun?.start &&
    (known.date?.first ?? '9') < (other.date?.first ?? '')
  );
}

function isOneTelling(a: Occurrence, b: Occurrence): boolean {
  // `The deal was initialled last week and signed today`: one noun, and two deeds.
  if (a.status !== b.status && a.done && b.done && a.date && b.date && a.date.when !== b.date.when) return false;
  if (a.at.start === b.at.start || (a.noun && b.noun && a.noun.start === b.noun.start)) return true;
  if (a.date && b.date && a.date !== b.date) return false;
  return a.done === b.done || gap(a.at, b.at) < 40;
}

function weight(occurrence: Occurrence | undefined): number {
  if (!occurrence) return -1;
  const { date, place, takingPart, done, status } = occurrence;
  return (
    (date ? 4 : 0) +
    (place ? 2 : 0) +
    Math.min(takingPart.length, 4) +
    (done ? 0 : 3) +
    (/^(?:denied|postponed|cancelled)$/.test(status) ? 4 : 0)
  );
}
