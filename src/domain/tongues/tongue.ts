import type { LabelTable } from '../labels/label-table.js';
import type { Status } from '../lifecycle/status.js';
import type { PageWords } from '../page-words/page-words.js';
import type { PlaceNames } from '../places/called/place-names.js';
import type { Months } from '../time/months.js';
import type { Phrases } from '../time/phrases/phrases.js';
import type { SaidRule } from '../time/said/said-rules.js';
import type { Kind } from '../vocabulary.js';

/** What the domain says in one language. */
export interface Tongue {
  readonly labels: LabelTable;
  /** Around dates. */
  readonly phrases: Phrases;
  /** Those that an axis counts, where they are not the Gregorian ones. */
  readonly months?: Months;
  readonly pages: PageWords;
  /** Where the kept list of cities has no names in the language. */
  readonly places?: PlaceNames;
  /** What the rules for dates in words say, where they do not say it themselves. */
  readonly rules?: Readonly<Record<SaidRule, string>>;
  /** Makes a status agree with the noun of its kind, of which there are `count`; absent where the language has no agreement. */
  readonly agree?: (word: string, kind: Kind, status: Status, count: number) => string;
}
