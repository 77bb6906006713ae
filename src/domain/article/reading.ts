import type { ArticleActor } from './article-actor.js';
import type { DateMention } from './dates.js';
import type { Mention } from './mentions.js';
import type { OfficeMention } from './office-mentions.js';
import type { PlaceMention } from './place-mentions.js';
import type { ToRead, Utterance } from './utterances.js';

/** An article as far as it has been read: everything that findings are made of. All lists are in the order of the text. */
export interface Reading extends ToRead {
  readonly folded: string;
  /** YYYY-MM-DD */
  readonly publishedOn: string;
  readonly actors: readonly ArticleActor[];
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeMention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly utterances: readonly Utterance[];
  /** The same by the number of their sentence. */
  readonly said: ReadonlyMap<number, readonly Utterance[]>;
  /** On which day each was said. */
  readonly days: ReadonlyMap<Utterance, SpeechDay>;
  /** States by how often they are named, persons counting for theirs. */
  readonly prominent: readonly ArticleActor[];
  /** Whoever mediates anywhere in it, with the states behind. */
  readonly mediators: readonly ArticleActor[];
}

/** On which day something was said. */
export interface SpeechDay {
  /** EDTF */
  readonly when: string;
  /** The words of the date and the rule that read them, where the sentence itself names the day. */
  readonly saidAs: string | null;
  readonly saidRule: string | null;
}
