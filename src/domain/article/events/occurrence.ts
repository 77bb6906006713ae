import type { Status } from '../../lifecycle/status.js';
import type { Format, Kind, Role } from '../../vocabulary.js';
import type { DateMention } from '../dates/date-mention.js';
import type { ArticleActor } from '../names/article-actor.js';
import type { PlaceMention } from '../names/place-mentions.js';
import type { Sentence } from '../text/passages.js';
import type { TextSpan } from '../text/spans.js';
import type { FindingReason } from './finding.js';

/** Who takes part, and where the text says so; null where it follows from what the text is about. */
export interface TakingPart {
  readonly actor: ArticleActor;
  readonly role: Role;
  readonly at: TextSpan | null;
}

/** One telling of an event, before tellings of the same one are joined. */
export interface Occurrence {
  readonly kind: Kind;
  readonly status: Status;
  readonly sentence: Sentence;
  /** The words that tell it. */
  readonly at: TextSpan;
  /** The noun of a gathering, for its name. */
  readonly noun: TextSpan | null;
  readonly date: DateMention | null;
  /** Of what is over, when it began, where both are told. */
  readonly began?: DateMention | null;
  readonly place: PlaceMention | null;
  readonly format: Format | null;
  readonly condition: TextSpan | null;
  readonly takingPart: readonly TakingPart[];
  /** Told with an article that names what has not been named: `signed a road map`. */
  readonly introduced?: boolean | undefined;
  /** Told as done, not announced, denied or called off. */
  readonly done: boolean;
  readonly reason: FindingReason;
  /** Something that has to be done by its date. */
  readonly due?: boolean;
  /** Told by a participle behind its noun, as what is known: without a day it is no event by itself. */
  readonly known?: boolean;
}
