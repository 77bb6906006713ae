import type { Status } from '../../../lifecycle/status.js';
import type { Kind, Role } from '../../../vocabulary.js';
import type { Mood, Noun, Verb } from '../../packs/event-words.js';

/** What a sentence has to say for an event of a kind, and what the event is then. */
export interface EventRule {
  readonly kind: Kind;
  readonly trigger: readonly Verb[];
  readonly needs: {
    /** One of these stands in the clause of the verb. */
    readonly noun?: readonly Noun[];
    /** The noun follows the verb, or comes before it (a passive). */
    readonly nounIs?: 'object' | 'subject';
    /** A body that decides is its subject. */
    readonly body?: boolean;
    /** A date beside it; `ahead`: one that is not over; `term`: one by which something has to be;
     * `latest`: that it may not pass. */
    readonly date?: 'any' | 'ahead' | 'term' | 'latest';
    /** Whoever has no name is enough: `the mediators`. */
    readonly people?: boolean;
    /** At least so many take part; words for several, or for a body, are as good. */
    readonly actors?: number;
    /** At least so many states or bodies are its subject. */
    readonly sides?: number;
    /** What has to be done by then: asked for by what the text says was agreed, else a deadline. */
    readonly due?: boolean;
    /** The sentence says what an agreement asks for. */
    readonly under?: boolean;
    /** Another of these verbs stands in the sentence. */
    readonly verb?: readonly Verb[];
  };
  readonly forbids?: {
    readonly noun?: readonly Noun[];
    readonly conditional?: boolean;
    /** Another of these verbs stands in its clause. */
    readonly verb?: readonly Verb[];
    /** Two states or bodies or more are its subject. */
    readonly sides?: boolean;
    /** A body that decides is its subject. */
    readonly body?: boolean;
  };
  /** The status by how the verb stands; in other moods there is no event. */
  readonly fills: Readonly<Partial<Record<Mood, Status>>>;
  /** The role of whoever does it, and of whom it is done with or to. */
  readonly roles: { readonly subject: Role; readonly object: Role | null };
}
