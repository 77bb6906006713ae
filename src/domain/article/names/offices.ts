/** Offices that a text names without a name, by what tells them from one another. First match wins. */
const OFFICES = {
  deputy_minister: /\b(?:vice-ministre|vice ministre|deputy (?:foreign )?minister|ministre adjoint)/,
  spokesperson: /\b(?:porte-parole|spokes(?:man|woman|person))\b/,
  high_representative:
    /\b(?:foreign policy chief|chef(?:fe)? de la diplomatie (?:europeenne|de l'(?:ue|union))|high representative|haute? representante?)/,
  secretary_general:
    /\b(?:(?:u\.?n\.?|nato) chief|(?:chef|patron) (?:de l'onu|de l'otan|des nations unies)|secretary[- ]general|secretaire generale?)\b/,
  foreign_minister:
    /\b(?:minist(?:re|er) (?:[a-z-]{1,20} ){0,2}(?:des affaires etrangeres|(?:of|for) foreign affairs)|chef(?:fe)? de la diplomatie|foreign (?:minister|secretary)|(?:top|chief) (?:[a-z]{1,15} )?diplomat|secretary of state(?! for)|secretaire (?:[a-z]{1,15} )?d'etat|fm\b)/,
  defence_minister:
    /\b(?:ministre (?:[a-z-]{1,20} ){0,2}(?:de la )?defense|defen[cs]e (?:minister|secretary)|minister of defen[cs]e|secretary of defen[cs]e|pentagon chief)/,
  prime_minister:
    /\b(?:premiere? ministre|prime minister|chef(?:fe)? du gouvernement|president(?:e)? (?:du gouvernement|du conseil(?= (?:italien|espagnol|des ministres)))|president of the government|head of government|chancell?or|chanceliere?|taoiseach|(?<!\b(?:le|un|au|du|son|leur|ce|en) )premier\b(?! [a-z]{1,12}(?:s|e)\b))/,
  vice_president: /\b(?:vice[- ]president)/,
  speaker:
    /\b(?:president du parlement|speaker of (?:the )?parliament|parliament(?:ary)? speaker|speaker of the house)/,
  adviser: /\b(?:conseillere?|advis[eo]r)\b/,
  supreme_leader: /\b(?:guide supreme|supreme leader|guide de la revolution)/,
  council_secretary:
    /\b(?:secretaire du conseil|secretary,? (?:of the )?(?:supreme )?national security council|security chief)/,
  director_general: /\b(?:direct(?:eur|rice) general|director[- ]general|(?:agency|watchdog|nuclear) chief)/,
  ambassador: /\b(?:ambassad(?:eur|rice|or)|envoy to the united nations)/,
  army_chief:
    /\b(?:chef de l'armee|chef d'etat-major|army chief|chief of (?:army )?staff|field marshal|commander-in-chief)/,
  commander: /\b(?:commandant|commander)\b/,
  envoy:
    /\b(?:emissaire|envoyee? special|special envoy|envoy|negociat(?:eur|rice)(?: en chef)?|(?:chief |lead )?negotiator|special representative|representante? special)/,
  president:
    /\b(?:president(?:e)?|chef(?:fe)? (?:de l'etat|d'etat)|head of state|rais|(?:locataire|hote) de la maison[ -]blanche)\b(?! (?:du|de la|of the) (?:parlement|conseil|banque|chambre|gouvernement|government|parliament|council|bank|chamber))/,
  counterpart: /\b(?:homologue|counterpart)\b/,
  leader:
    /\b(?:leader|dirigeante?|numero un|chef(?:fe)? (?=(?:du|de la|de l'|des) (?:parti|mouvement|rebellion|guerilla|opposition|rebelles)))/,
} as const satisfies Record<string, RegExp>;
export type Office = keyof typeof OFFICES;

/** What a tenure or a phrase (folded) is an office of; null where it is none of those known. */
export function officeOf(folded: string): Office | null {
  const found = Object.entries(OFFICES).find(([, pattern]) => pattern.test(folded));
  return found ? (found[0] as Office) : null;
}

/**
 * Whether somebody who holds some offices (folded) may be meant by words that name one without saying whose: nobody says "the foreign
 * minister" of a secretary of state, or "the president" of a prime minister.
 */
export function isCalledSo(words: string, held: readonly string[]): boolean {
  const office = officeOf(words);
  if (office === null || office === 'leader' || held.length === 0) return true;
  return held.some((each) => officeOf(each) === office && SECRETARY.test(each) === SECRETARY.test(words));
}

const SECRETARY = /\b(?:secretary|secretaire)\b/;

/** The office that a text begins with at a place. */
function officeAt(folded: string, at: number): Office | null {
  const here = folded.slice(at, at + 70);
  const found = Object.entries(OFFICES).find(([, pattern]) => pattern.exec(here)?.index === 0);
  return found ? (found[0] as Office) : null;
}

/** Every office named in a folded text, earliest first, not overlapping. */
export function officesIn(folded: string): { office: Office; start: number; end: number }[] {
  return [...folded.matchAll(EVERY)].flatMap(({ 0: words, index }) => {
    const office = officeAt(folded, index);
    const end = index + words.length;
    // Several hold it: nobody in particular.
    return office && !/^s\b/.test(folded.slice(end, end + 2)) ? [{ office, start: index, end }] : [];
  });
}

const EVERY = new RegExp(
  Object.values(OFFICES)
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'g',
);
