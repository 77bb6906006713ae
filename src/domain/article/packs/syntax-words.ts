/** How a language joins, governs and parts the names of a clause. All patterns apply to folded text; those with `$` to what stands before. */
export interface SyntaxWords {
  /** What commas part off between a verb and whom it is done with: `, la semaine dernière,`. */
  readonly aside: RegExp;
  /** All that may stand between a verb and its object. */
  readonly toObject: RegExp;
  /** … and between a verb and a name behind what its bearer is: `phoned the commerce secretary, X`. */
  readonly toApposed: RegExp;
  /** … and between a verb and whom it is done with. */
  readonly toCompany: RegExp;
  /** Between two names that stand in one role. */
  readonly joins: RegExp;
  /** A comma that begins no further name. */
  readonly parts: RegExp;
  /** A finite verb, or the end of a clause. */
  readonly finite: RegExp;
  /** A second verb follows whose subject is that of the first. */
  readonly secondVerb: RegExp;
  /** … with nothing else before it in its clause. */
  readonly onlySecondVerb: RegExp;
  /** Opens a clause whose verb has no subject of its own: `after signing`. */
  readonly withoutSubject: RegExp;
  /** A comma and a word behind which another clause stands; the names of a list may stand there, too. */
  readonly clauses: RegExp;
  /** Opens what is said of a name: `who`. */
  readonly relative: RegExp;
  /** Joins the last two of a list. */
  readonly andLast: RegExp;
  /** A preposition other than those of company stands before a name in its phrase. */
  readonly governs: RegExp;
  /** People of a side, before the preposition that tells which: `delegations from`. */
  readonly sent: RegExp;
  /** Words of company, which begin another phrase. */
  readonly company: RegExp;
  /** Ties one noun to another. */
  readonly of: RegExp;
  /** Before whom something was done with or by, behind the noun that tells it. */
  readonly nounCompany: RegExp;
  /** Several persons whom the text has named, in a group that tells how many: `n2`, `n3`, `n4`. */
  readonly leaders: RegExp;
  /** Those whom the sentence before is about, right before a verb. */
  readonly they: RegExp;
  /** A name and a group without one are the subject together: `and the rebels`. */
  readonly andGroup: RegExp;
  /** Before and behind the name of a host: `hosted by`, `’s invitation`. */
  readonly hosted: RegExp;
  readonly invited: RegExp;
  /** A verb of those who give room to what others hold. */
  readonly hosts: RegExp;
  /** By whom, right behind the verb of a passive. */
  readonly passive: RegExp;
  /** Right before a noun: it has not been named. */
  readonly introduces: RegExp;
  /** Right before a name: it does what a passive tells. */
  readonly agent: RegExp;
  /** Right behind a verb: all of them. */
  readonly allObjects: RegExp;
}
