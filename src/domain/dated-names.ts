import { isBackwards, overlap, type DaySpan } from './day-span.js';

/** A name that an actor had for a time. */
export interface DatedNaming {
  readonly name: string;
  /** BCP 47; null for one that it had in every language. */
  readonly language: string | null;
  /** EDTF; null where not known. */
  readonly from: string | null;
  /** EDTF, included; null while it lasts or where not known. */
  readonly to: string | null;
}

/** The same with the days that it spans. */
export type DatedNameSpan = DatedNaming & DaySpan;

export interface DatedNameMistake {
  /** Which of the list, from 0. */
  readonly index: number;
  readonly field: 'from' | 'to';
  readonly code: 'name_without_days' | 'name_ends_before_it_begins' | 'called_twice';
  readonly name: string;
  /** A sentence for people. */
  readonly reason: string;
}

/** What cannot be: a name without any day, one that ends before it begins, or two of a day in one language. */
export function datedNameMistakes(names: readonly DatedNameSpan[]): DatedNameMistake[] {
  return names.flatMap((one, index): DatedNameMistake[] => {
    const { name } = one;
    if (one.fromOn === null && one.toOn === null) {
      return [{ index, field: 'from', code: 'name_without_days', name, reason: `${name} needs its first or last day` }];
    }
    if (isBackwards(one)) {
      const reason = `${name} ends before it begins`;
      return [{ index, field: 'to', code: 'name_ends_before_it_begins', name, reason }];
    }
    return names.slice(0, index).some((other) => sameDays(other, one))
      ? [{ index, field: 'from', code: 'called_twice', name, reason: `${name} is not its only name at that time` }]
      : [];
  });
}

/**
 * The names with days of an actor after another was merged into it: those of the other that fall on days without one, in
 * their language, stand beside its own; the rest are left, to be found as other spellings.
 */
export function mergeDatedNames<Span extends DatedNameSpan>(
  survivor: readonly Span[],
  loser: readonly Span[],
): { names: Span[]; left: string[] } {
  const fits = (one: Span) => !survivor.some((own) => sameDays(own, one));
  return {
    names: [...survivor, ...loser.filter(fits)],
    left: loser.filter((one) => !fits(one)).map(({ name }) => name),
  };
}

function sameDays(a: DatedNameSpan, b: DatedNameSpan): boolean {
  return a.language === b.language && overlap(a, b);
}
