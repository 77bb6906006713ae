import type { ActorType } from '../../../domain/vocabulary.js';
import type { DecidedOrder } from '../../../domain/time/column/date-order.js';
import type { RowMistake } from '../cells/row-mistake.js';
import type { Quote } from '../reading/csv-dialect.js';
import type { Between } from '../cells/values-of.js';
import type { ImportField } from '../columns/fields.js';
import type { Question } from '../columns/plan.js';

/** What rows come to. */
export const OUTCOMES = ['create', 'update', 'unchanged', 'duplicate', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A column, and what it was taken to tell. */
interface FoundColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
  /** Whether nobody named it. */
  readonly guessed: boolean;
  readonly filled: number;
  readonly samples: readonly string[];
  readonly separator: Between;
  readonly dateOrder: DecidedOrder | null;
}

/** Somebody who is not known yet. */
export interface NewActor {
  readonly name: string;
  /** In how many rows. */
  readonly rows: number;
  readonly type: ActorType;
  readonly country: string | null;
  /** Slugs of those who are known and may be meant. */
  readonly alike: readonly string[];
}

/** A mistake with the line of its row. */
export type LineMistake = RowMistake & { readonly line: number };

/** What a check found, whole but for the rows; kept as JSON. */
export interface Findings {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Missing in what was checked before it could be said. */
  readonly quote?: Quote | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly headerLine: number;
  readonly columns: readonly FoundColumn[];
  readonly dateOrder: DecidedOrder | null;
  readonly questions: readonly Question[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly newActors: readonly NewActor[];
  readonly newSources: number;
  /** The first mistakes. */
  readonly errors: readonly LineMistake[];
}
