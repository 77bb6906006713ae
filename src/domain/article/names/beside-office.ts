import type { TextSpan } from '../text/spans.js';
import { isPeople } from './peoples.js';

/** A name right after the office, or right before it with a comma, and nothing but what belongs to the office between. */
export function isBeside(folded: string, office: TextSpan, name: TextSpan): boolean {
  const words = between(folded, office, name).trim();
  if (name.start < office.end) return words === '' || (APPOSED.test(words) && !PARTS.test(words));
  const title = TITLE.exec(words)?.index ?? words.length;
  const rest = words.slice(0, title);
  return isApposed(rest) || isQualified(rest.replace(/,$/, ''));
}

/** `ministre turc, `, `président en exercice `: no word that could be a verb; `The president consulted X` are two. */
function isQualified(words: string): boolean {
  return words
    .replace(FIXED, ' ')
    .split(' ')
    .filter(Boolean)
    .every((word) => ADJECTIVE.test(word) || isPeople(word) || isPeople(word.replace(/e?s?$/, '')));
}

/** `porte-parole de la société civile, `: behind "of" anything may stand, if a comma ends it, or a name of few. */
function isApposed(words: string): boolean {
  const of = OF.exec(words);
  if (!of || !isQualified(words.slice(0, of.index))) return false;
  const what = words.slice(of.index + of[0].length);
  if (what.endsWith(',')) return !PARTS.test(what) && !VERB.test(what);
  const last = what.split(' ').at(-1) ?? '';
  return what.split(' ').length <= LONGEST_NAME && (isPeople(last) || HOUSES.test(last));
}

const LONGEST_NAME = 3;

export function between(folded: string, a: TextSpan, b: TextSpan): string {
  return a.end <= b.start ? folded.slice(a.end, b.start) : folded.slice(b.end, a.start);
}

const TITLE = /(?:^|,| )\s?(?:m\.|mme|mr\.?|mrs\.?|ms\.?|dr\.?|gen\.?|le)$/;

const OF = /(?:^| )(?:du|de la|de l'|des|of the|of|for) ?(?=[a-z' -]{2,30},?$)/;

const FIXED = /(?:^| )(?:en chef|en exercice|par interim|in chief|in exile|en exil)(?= |$)/g;

const ADJECTIVE =
  /^(?:e|elect|designate|general|generale|adjointe?|special|speciale|deleguee?|permanente?|sortante?|interimaire|interim|local|locale|federal|federale|regional|regionale|national|nationale|europeen|europeenne|onusien|onusienne|kurde|kurdish|palestinien|palestinienne|separatiste|rebelle|islamiste|conservateur|conservatrice|travailliste|socialiste|communiste|nationaliste|independantiste|historique|spirituel|militaire|politique|civil|supreme)$/;

const HOUSES =
  /^(?:onu|otan|ue|oua|cedeao|osce|aiea|commission|senat|assemblee|parlement|republique|nato|un|eu|senate|commons|parliament)$/;

/** `spoke, `, `warned, `: a clause ends there, and no name of a body. */
const VERB = /\b(?!united\b|armed\b)[a-z]{3,}ed,$|\b(?:spoke|left|came|went|stood|fell|resigned)\b/;

/** `, the Irish `, `, Kosovo’s `, `, alors `: a determiner comes before what qualifies the office, a verb would before the determiner. */
const APPOSED =
  /^,(?: (?:now|then|alors|aujourd'hui|himself|lui-meme))?(?: (?:le|la|the|an?|une?|its|son|sa)(?= |$)| l'(?=[a-z]|$))?(?: ?[a-z]{1,14}(?:'s)?){0,2}$/;

/** Between an office and a name: the name is another’s. */
const PARTS =
  /\b(?:que|qui|dont|who|whom|but|mais|and|et|a|ont|said|says|told|tells|met|meets|saw|sees|with|avec|that|like|comme|for|pour|to|from)\b/;
