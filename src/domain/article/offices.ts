/** Offices that a text names without a name, by what tells them from one another. First match wins. */
const OFFICES = {
  deputy_minister: /\b(?:vice-ministre|vice ministre|deputy (?:foreign )?minister|ministre adjoint)/,
  spokesperson: /\b(?:porte-parole|spokes(?:man|woman|person))\b/,
  foreign_minister:
    /\b(?:minist(?:re|ere|er) (?:[a-z-]{1,20} ){0,2}(?:des affaires etrangeres|of foreign affairs)|chef(?:fe)? de la diplomatie|foreign (?:minister|secretary)|(?:top|chief) (?:[a-z]{1,15} )?diplomat|secretary of state|secretaire (?:[a-z]{1,15} )?d'etat|fm\b)/,
  defence_minister:
    /\b(?:ministre (?:[a-z-]{1,20} ){0,2}(?:de la )?defense|defen[cs]e (?:minister|secretary)|minister of defen[cs]e)/,
  prime_minister:
    /\b(?:premiere? ministre|prime minister|chef(?:fe)? du gouvernement|chancell?or|chancelier|premier\b(?! [a-z]{1,12}(?:s|e)\b))/,
  vice_president: /\b(?:vice[- ]president)/,
  speaker:
    /\b(?:president du parlement|speaker of (?:the )?parliament|parliament(?:ary)? speaker|speaker of the house)/,
  adviser: /\b(?:conseiller|advis[eo]r)\b/,
  supreme_leader: /\b(?:guide supreme|supreme leader|guide de la revolution)/,
  council_secretary:
    /\b(?:secretaire du conseil|secretary,? (?:of the )?(?:supreme )?national security council|security chief)/,
  director_general: /\b(?:direct(?:eur|rice) general|director[- ]general|(?:agency|watchdog|nuclear) chief)/,
  ambassador: /\b(?:ambassad(?:eur|rice|or)|envoy to the united nations)/,
  army_chief: /\b(?:chef de l'armee|chef d'etat-major|army chief|chief of (?:army )?staff|field marshal)/,
  commander: /\b(?:commandant|commander)/,
  envoy: /\b(?:emissaire|envoye special|special envoy|envoy|negociateur|(?:chief )?negotiator)/,
  president:
    /\b(?:president(?:e)?|(?:locataire|hote) de la maison[ -]blanche|commander[- ]in[- ]chief)\b(?! (?:du|de la) (?:commission|parlement|conseil))/,
} as const satisfies Record<string, RegExp>;
export type Office = keyof typeof OFFICES;

/** What a tenure or a phrase (folded) is an office of; null where it is none of those known. */
export function officeOf(folded: string): Office | null {
  const found = Object.entries(OFFICES).find(([, pattern]) => pattern.test(folded));
  return found ? (found[0] as Office) : null;
}

/** Every office named in a folded text, earliest first, not overlapping. */
export function officesIn(folded: string): { office: Office; start: number; end: number }[] {
  const every = new RegExp(
    Object.values(OFFICES)
      .map(({ source }) => `(?:${source})`)
      .join('|'),
    'g',
  );
  return [...folded.matchAll(every)].flatMap(({ 0: words, index }) => {
    const office = officeOf(folded.slice(index, index + words.length + 4));
    return office ? [{ office, start: index, end: index + words.length }] : [];
  });
}
