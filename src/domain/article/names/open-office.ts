import { within, type TextSpan } from '../text/spans.js';
import type { ArticleActor } from './article-actor.js';
import type { Mention } from './mentions.js';

/** `a spokesman`: anybody; `the president of the court`: nobody whom a tenure would tell. */
export function isOpen(folded: string, span: TextSpan, side: ArticleActor | null): boolean {
  return (
    (side === null && hasComplement(folded, span)) ||
    // `the president they overthrew`: one of several.
    /^ (?:they|whom) /.test(folded.slice(span.end, span.end + 6)) ||
    (side?.type === 'state' && OF_A_HOUSE.test(folded.slice(span.end, span.end + LONGEST_HOUSE))) ||
    /(?:^|[^a-z])(?:an?|another|une?) (?:(?!(?:le|la|les|the|son|sa|his|her|its) )[a-z.-]+ ){0,3}$/.test(
      folded.slice(Math.max(0, span.start - 45), span.start),
    )
  );
}

/** `of the European Council`: of something that is no actor, so that nobody known holds it. */
export function hasComplement(folded: string, { end }: TextSpan): boolean {
  return /^ (?:du |de la |de l'|des |d'|of |for )(?!(?:gouvernement|l'etat|la diplomatie|the government|state)\b)/.test(
    folded.slice(end, end + 30),
  );
}

/** `président du Sénat français`: of a house of that state, and not of the state. */
const OF_A_HOUSE =
  /^(?: [a-z-]+)? (?:du |de la |de l'|des |of the |of |for the )(?:[a-z-]+ )?(?:senat|senate|parlement|parliament|assemblee|assembly|chambre|chamber|cour|court|tribunal|parti|party|commission|comite|committee|banque|bank|federation|conseil|council|region|province|syndicat|union|association|croix|cross|opposition|eglise|church|universite|university|bourse|patronat|football)\b/;
const LONGEST_HOUSE = 50;

/** `the former president`: who held it once is not who holds it. */
export function isFormerly(folded: string, { start }: TextSpan): boolean {
  return FORMER.test(folded.slice(Math.max(0, start - 25), start));
}

/** `le futur président`, `the president-elect`: who will hold it is not who does. */
export function isToCome(folded: string, { start, end }: TextSpan): boolean {
  return (
    TO_COME.test(folded.slice(Math.max(0, start - 25), start)) || ELECT.test(folded.slice(end, end + LONGEST_ELECT))
  );
}

const FORMER =
  /\b(?:former|ex|then|ancien(?:ne)?|late|feue?|defunte?|onetime|one-time|ousted|deposed|dechue?|renversee?)[ -](?:[a-z.]+ ){0,2}$/;
const TO_COME = /\b(?:next|future?|prochaine?|incoming|would-be)[ -](?:[a-z.]+ ){0,2}$/;
const ELECT = /^(?:-| )(?:elect|designate|elue?|designee?|in-waiting)\b/;
const LONGEST_ELECT = 14;

/** `The prime minister congratulated X`: who has another for an object of what he does is not that one, in all the text. */
export function isBefore(folded: string, office: TextSpan, name: TextSpan): boolean {
  if (name.start < office.end || name.start - office.end > LONGEST_ACT) return false;
  const head = folded.slice(Math.max(0, office.start - LONGEST_HEAD), office.start);
  return !GOVERNED.test(head) && ACTS_ON.test(folded.slice(office.end, name.start));
}

const ACTS_ON =
  /^(?: (?!(?:and|et|or|ou|said|says|that|que|dit|as|who|qui|when|if|si|but|mais|is|was|are|est|etait|named|called|of|for|du|de|des|like|comme|remains|became|becomes|reste|devient)\b)[a-z'-]{1,14}){1,4} (?:(?:m|mme|mr|mrs|ms|dr)\.? )?$/;
const LONGEST_ACT = 60;
/** `A spokesman for the prime minister`. */
const GOVERNED = /\b(?:of|for|to|by|with|from|de|du|d'|a|au|par|avec|'s) ?(?:the |la |le |l')?$/;
const LONGEST_HEAD = 12;

/** `The president, who had been invited by X, said`: what is said of an office between commas names another than who holds it. */
export function isToldOf(
  folded: string,
  { end }: TextSpan,
  mentions: readonly Mention[],
  person: ArticleActor,
): boolean {
  const aside = ASIDE.exec(folded.slice(end, end + LONGEST_ASIDE));
  const named = aside ? within(mentions, { start: end, end: end + aside[0].length }) : [];
  return named.some(({ actor }) => actor === person);
}

const ASIDE =
  /^(?: [a-z-]+){0,2}, (?:(?:(?:with|to|by|for|from|of|about|avec|a|par|pour|chez) )?(?:who|whom|whose|which|qui|que|dont|auquel|lequel|quoi)\b|qu'|[a-z]{3,}(?:ed|ee?|ue?|ing|ant) )[^,;:]{0,140}/;
const LONGEST_ASIDE = 180;
