/** How people are named in a language. All words are folded; patterns apply to folded text. */
export interface NameWords {
  /** Stand before a name and are none of it: `mr`, `president`. */
  readonly titles: ReadonlySet<string>;
  /** Titles that a single word may follow and be a name: `Mr Varadkar`. */
  readonly honorifics: RegExp;
  /** Nouns of offices and callings. */
  readonly office: RegExp;
  /** Words that a sentence begins with, capitalised and no name. */
  readonly openers: ReadonlySet<string>;
  /** Opens an apposition and is no part of the office: `the`, `its`. */
  readonly determiner: RegExp;
  /** What follows a comma behind a name and is none of it: a verb, a conjunction. */
  readonly notApposed: RegExp;
  /** Ends the office within an apposition: `who presides`. */
  readonly relative: RegExp;
  /** Begins another phrase between an office and a name. */
  readonly breaks: RegExp;
  /** Prepositions of places, right before a name. */
  readonly where: RegExp;
  /** Names with one of these are no person's. */
  readonly institutions: ReadonlySet<string>;
  /** A house in which people meet, as it is written behind its preposition: the group `venue`. */
  readonly venues: RegExp;
  /** The name of a body, as it is written. */
  readonly bodies: RegExp;
  /** A group that fights, by what stands beside its name: the group `name` or `named`. */
  readonly groups: RegExp;
  /** Of a name: that whoever has it fights. */
  readonly armed: RegExp;
  /** Right behind the name of a body: it does something. */
  readonly acts: RegExp;
  /** Right before whoever did it. */
  readonly by: RegExp;
  /** Right before whoever stands on one side of something: `between`. */
  readonly sides: RegExp;
  /** Right behind a name: what only a person does or is. */
  readonly whoDoes: RegExp;
  /** A verb of saying right before or after. */
  readonly says: RegExp;
}
