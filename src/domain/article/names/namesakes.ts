import type { NameWords } from '../packs/name-words.js';
import { fold } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import type { ArticleActor } from './article-actor.js';
import { genderOfGiven } from './given-names.js';
import { isPeople } from './peoples.js';

/** Where a name that could be an actor's stands: its first and last word and those around. */
export interface Standing {
  readonly text: string;
  readonly before: Token | undefined;
  readonly first: Token;
  readonly last: Token;
  readonly next: Token | undefined;
}

/** `the younger Johnson`, `l’autre Maïga`, `Ian Paisley Jr.`, `Bush père`: a namesake. */
export function isNamesake({ text, before, first, last }: Standing, actor: ArticleActor): boolean {
  if (before && text.slice(before.end, first.start) === ' ' && OTHER.test(before.word)) return true;
  const tail = text.slice(last.end, last.end + LONGEST_SIGN);
  return SIGN.test(tail) && !namesOf(actor).some((name) => /\b(?:jr|sr|junior|senior)\b/.test(name));
}

const OTHER = /^(?:younger|elder|other|another|autre|jeune|vieux)$/;
const SIGN = /^(?:,? (?:Jr|Sr|Jnr|Snr|Junior|Senior|junior|senior)\b| (?:fils|père)(?![\p{L}’'-]))/u;
const LONGEST_SIGN = 9;

/** `His son, Martin Helme`, `Mr. Zarif’s brother Hassan`: somebody else of that name, however alike; a whole name tells itself. */
export function isKin(text: string, start: number, { first, last }: Standing, actor: ArticleActor): boolean {
  if (!KIN.test(fold(text.slice(Math.max(0, start - LONGEST_KIN), start)))) return false;
  const written = fold(text.slice(first.start, last.end));
  return !(written.includes(' ') && [actor.name, ...Object.values(actor.names)].some((name) => fold(name) === written));
}

const KIN =
  /(?:\b(?:his|her|son|sa)|['’]s) (?:[a-z]+ )?(?:son|daughter|brother|sister|wife|husband|father|mother|nephew|niece|cousin|uncle|aunt|widow|fils|fille|frere|soeur|epouse|mari|pere|mere|neveu|cousine|oncle|tante|veuve),? $/;
const LONGEST_KIN = 30;

/** `said Hassan, a taxi driver`, `Mahamat, étudiant`: a first name of which is told who bears it is nobody’s surname. */
export function isAnybody({ text, before, first, last }: Standing): boolean {
  if (genderOfGiven(first.word) === null || first !== last) return false;
  if (before && TITLED.test(text.slice(before.start, first.start))) return false;
  return ANYBODY.test(fold(text.slice(last.end, last.end + LONGEST_CALLING)));
}

const TITLED = /^(?:Mr|Mrs|Ms|Dr|M|MM|Mme|Gen|Lt|Col|President|Président|Sheikh|Cheikh|King|Roi)\.? $/;
const ANYBODY =
  /^(?:, (?:an? (?!former |ex-|senior |veteran |top )|une? (?!ancien|ex-)|\d\d?\b|(?:etudiant|commercant|paysan|agricult|chauffeur|lyceen|retraite|refugie|habitant|mecanicien|marchand|vendeu|ouvri|eleveur|pecheur|enseignant|infirmi|medecin|chomeu|cultivat|coiffeu|boucher|boulang|taxi|ingenieur|professeur)[a-z-]*\b)| \(\d\d\))/;
const LONGEST_CALLING = 24;

/** `George Washington`, `Mr. Israel`, `Chad Wolf`: a state or a capital is part of the name of a person. */
export function isNameOfPerson({ text, before, first, last, next }: Standing, words: NameWords): boolean {
  if (before?.capital === true && !isAfterPoint(text, before)) {
    const joint = text.slice(before.end, first.start);
    if (joint === ' ' && genderOfGiven(before.word) !== null && !isPeople(before.word)) return true;
    if (
      /^\.? $/.test(joint) &&
      /^(?:Mr|Mrs|Ms|Miss|Mme|Mlle|M\.)$/.test(
        text.slice(before.start, before.end) + (before.word === 'm' ? joint.trim() : ''),
      )
    )
      return true;
  }
  return (
    first === last &&
    GIVEN.has(first.word) &&
    next?.capital === true &&
    text.slice(last.end, next.start) === ' ' &&
    isSurname(text, next, words)
  );
}

/** The first word of a sentence may be a verb: `Will`, `Mark`. */
function isAfterPoint(text: string, token: Token): boolean {
  return (
    /^(?:will|may|mark|grant|grace|faith|hope|rose)$/.test(token.word) &&
    /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, token.start - 3), token.start))
  );
}

/** Not `Jordan Valley`, `Israel Prime Minister`, `London Monday`, `Paris Charles de Gaulle`. */
function isSurname(text: string, { word, start, end }: Token, { institutions, titles, openers }: NameWords): boolean {
  if (institutions.has(word) || titles.has(word) || openers.has(word) || isPeople(word)) return false;
  if (NO_SURNAME.test(word) || genderOfGiven(word) !== null) return false;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(start, end)) && !/^ \p{Lu}/u.test(text.slice(end, end + 2));
}

const NO_SURNAME =
  /^(?:today|times|deal|talks|pact|pride|ambassador|embassy|bridge|eye|marathon|olympics|games|stock|exchange|clubs?|games|climate|conference|international|dialogue|format|principles|convention|defen[cs]e|institute|bureau|station|airlines?|national|royal|real)$/;

/** Countries and capitals that are first names, too. */
const GIVEN: ReadonlySet<string> = new Set([
  'chad',
  'georgia',
  'jordan',
  'israel',
  'india',
  'china',
  'kenya',
  'ireland',
  'malta',
  'paris',
  'london',
  'sofia',
  'victoria',
  'santiago',
]);

function namesOf({ name, names, aliases }: ArticleActor): string[] {
  return [name, ...Object.values(names), ...aliases].map(fold);
}
