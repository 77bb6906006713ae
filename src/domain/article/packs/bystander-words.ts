/** How a language names somebody who takes no part in what its verb tells. All patterns apply to folded text. */
export interface BystanderWords {
  /** What is said of a name between commas: an apposition, a relative clause, whom it is like or backed by. */
  readonly aside: RegExp;
  /** Up to a name: begins to tell of a thing whose it is: `the mill that the Finnish group …`. */
  readonly ofThing: RegExp;
  /** … and between that name and the verb: a verb of its own, so that the verb is the thing’s: `a delegation that X had picked met`. */
  readonly ownVerb: RegExp;
  /** Up to a name: whom somebody described did something to: `the man who beat`. */
  readonly ofWho: RegExp;
  /** Up to a name: it did not happen with its bearer: `in the absence of`, `rather than`. */
  readonly without: RegExp;
  /** Opens a sentence before its subject; up to the last comma before the verb. */
  readonly opens: RegExp;
  /** … a clause with a verb of its own, up to its first comma. */
  readonly clause: RegExp;
  /** Who says something, before what is said without a conjunction: `Mr Macron said`. */
  readonly tells: RegExp;
  /** Behind a verb and before a name: something else than with whom begins. */
  readonly stops: RegExp;
  /** Up to a name: the place where something happens is its. */
  readonly venueOf: RegExp;
  /** Right behind the name of a people: something that is no government. */
  readonly belongs: RegExp;
  /** … or right before it. */
  readonly belongsTo: RegExp;
  /** Right behind or before a person: somebody who acts for the side of that person, and not for the person. */
  readonly agentOf: { readonly behind: RegExp; readonly before: RegExp };
  /** … and somebody who does not. */
  readonly relationOf: { readonly behind: RegExp; readonly before: RegExp };
  /** Right before a person: the office is held no more. */
  readonly former: RegExp;
}
