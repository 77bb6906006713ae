/** What is done or meets in the events that the reader knows, whatever the language. */
export const VERBS = [
  'meet',
  'talk',
  'receive',
  'gather',
  'travel',
  'hold',
  'happen',
  'begin',
  'end',
  'go_on',
  'plan',
  'invite',
  'postpone',
  'cancel',
  'sign',
  'initial',
  'conclude',
  'agree',
  'enter_into_force',
  'adopt',
  'consent',
  'reject',
  'veto',
  'vote',
  'put_to_vote',
  'call',
  'phone',
  'write',
  'propose',
  'promise',
  'set',
  'have_until',
  'expire',
  'repay',
  'extend',
  'impose',
  'summon',
  'refer',
  'suspend',
  'dismiss',
  'appoint',
  'withdraw',
  'strike',
  'ask',
  'decide',
  'discuss',
  'offer',
  'suggest',
  'shall',
  'oblige',
  'give',
  'negotiate',
  'deliver',
  'provide',
  'settle',
  'order',
] as const;
export type Verb = (typeof VERBS)[number];

const NOUNS = [
  'talks',
  'meeting',
  'agreement',
  'text',
  'document',
  'body',
  'ballot',
  'call',
  'letter',
  'proposal',
  'deadline',
  'sanction',
  'attack',
  'office',
  'signing',
  'court',
  'chamber',
] as const;
export type Noun = (typeof NOUNS)[number];

/** How a verb stands in its clause. */
export type Mood =
  /** Told as done. */
  | 'done'
  /** In the present: of something to come where a day to come stands beside it. */
  | 'now'
  /** To come, as somebody says who can know. */
  | 'ahead'
  /** Would, should: to come as somebody said, or under a condition. */
  | 'would'
  /** May, might, could, is likely to. */
  | 'may'
  /** Wished, asked, meant to. */
  | 'wish'
  /** Said not to be so. */
  | 'denied'
  /** Would have been; is said to have been. */
  | 'unreal';

/** The words of events in a language. All patterns apply to folded text; verbs match in all their forms. */
export interface EventWords {
  readonly verbs: Readonly<Record<Verb, RegExp>>;
  readonly nouns: Readonly<Record<Noun, RegExp>>;
  /** The mood of a verb by its own form and what stands before it in its clause. */
  readonly moods: readonly MoodRule[];
  /** Opens a clause that says under what condition. */
  readonly condition: RegExp;
  /** Where a clause begins or ends, beside punctuation. */
  readonly breaks: RegExp;
  /** Right before the noun of a gathering: it is over, it goes on, it is still to come. */
  readonly over: RegExp;
  /** … surely, without a day or a place beside it. */
  readonly surely: RegExp;
  readonly before: RegExp;
  /** Opens a sentence that says what an agreement asks for: `under the deal`. */
  readonly under: RegExp;
  /** Right before a word: it is a noun. */
  readonly determines: RegExp;
  /** Before the noun of a gathering: it is another one of the same. */
  readonly again: RegExp;
  /** Before whom something is done to: `against`. */
  readonly against: RegExp;
  /** Opens a clause of which nothing is done: `neither`. */
  readonly nobody: RegExp;
  /** Joins a clause with a subject and a verb of its own. */
  readonly nextClause: RegExp;
  /** A preposition and a date that would open a clause if they were a conjunction: `since June`. */
  readonly dated: RegExp;
  /** Right behind a verb: it was not so. */
  readonly notAfter: RegExp;
  /** Says that what follows is not so: `denied that`. */
  readonly denies: RegExp;
  /** `both sides`, `the two leaders`: the parties that the text is about. */
  readonly both: RegExp;
  /** Several people without a name: `the negotiators`. */
  readonly people: RegExp;
  /** Joins those who meet: `with`, `between`, `and`. */
  readonly together: RegExp;
  /** By whom: `by`, `par`. */
  readonly by: RegExp;
  /** Of whom: `of`, `de`. */
  readonly of: RegExp;
}

interface MoodRule {
  readonly mood: Mood;
  /** The form of the verb; any where it is missing. */
  readonly form?: RegExp;
  /** What stands before it, up to it. */
  readonly left?: RegExp;
  /** What stands behind it. */
  readonly right?: RegExp;
}
