import type { Kind } from '../../vocabulary.js';
import type { Status } from '../../lifecycle/status.js';
import type { Noun } from './event-words.js';

/** What a noun tells as done, as a verb would: `the signing of`, `la levée de`. */
interface NounTelling {
  readonly kind: Kind;
  readonly status: Status;
  /** The noun with what ties it to its object: `signing of the`. */
  readonly words: RegExp;
  /** What it is done to stands right behind. */
  readonly object: readonly Noun[];
}

/** How a language tells by nouns, and where and when something was said or done. All patterns apply to folded text. */
export interface TellingWords {
  readonly nouns: readonly NounTelling[];
  /** Before a noun that tells: it is not done. */
  readonly undone: RegExp;
  /** Before the noun of what is agreed: what becomes of it is told, not that it was. */
  readonly undoing: RegExp;
  /** Before the noun of a letter: it carries what is told. */
  readonly inLetter: RegExp;
  /** A call as the means of what is done: `by telephone`. */
  readonly byPhone: RegExp;
  /** Right behind the noun of a call: between whom. */
  readonly between: RegExp;
  /** Right before the noun of a visit: whose it is. */
  readonly ones: RegExp;
  /** A verb by which something lasts from its day on, not up to it. */
  readonly from: RegExp;
  /** Between a letter and whom it is to. */
  readonly toWhom: RegExp;
  /** In a sentence with the noun of a deadline: it sets none. */
  readonly noDeadline: RegExp;
  /** Right before a place: something was said there. */
  readonly saidIn: RegExp;
  /** Before a place that opens a sentence: what was said was said elsewhere. */
  readonly opensElse: RegExp;
  /** Between a verb of saying and a place: what is said, or another clause, has begun. */
  readonly saidBegins: RegExp;
  /** Between what happens and a place: another clause. */
  readonly placeParted: RegExp;
  /** Between a place and what happens there: `, where`. */
  readonly where: RegExp;
  /** A weekday among the words of a date. */
  readonly weekday: RegExp;
  /** A verb behind which a span of time is what somebody is given. */
  readonly givesTime: RegExp;
  /** How long something had not been so: `the first in seven years`. */
  readonly firstIn: RegExp;
  /** Words of a date by which something has to be. */
  readonly term: RegExp;
  /** … and those that it may not pass. */
  readonly latest: RegExp;
  /** Right before a date: it is that of something to come, or the beginning of something else. */
  readonly anothersDay: RegExp;
  /** Between a date and a verb: the date is tied to something else. */
  readonly dayParted: RegExp;
  /** Between a verb that tells what is over and a date: what is to come has begun. */
  readonly toCome: RegExp;
  /** Before a date, up to it: it is told of a name between commas. */
  readonly aside: RegExp;
  /** Joins two clauses: a date before it is that of the first. */
  readonly and: RegExp;
}
