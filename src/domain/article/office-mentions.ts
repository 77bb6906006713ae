import { holds, type ArticleActor } from './article-actor.js';
import { fold } from './fold.js';
import type { Mention } from './mentions.js';
import { officeOf, officesIn, type Office } from './offices.js';
import { gap, type TextSpan } from './spans.js';

/** An office named in the text: the person who holds it where that is known, else the side alone. */
export interface OfficeMention extends TextSpan {
  readonly office: Office;
  readonly person: ArticleActor | null;
  readonly side: ArticleActor | null;
}

/**
 * Whom "the Omani foreign minister" and "le chef de la diplomatie iranienne" mean: who the article itself says holds
 * the office (a name beside it), else who is known to hold it on the day.
 */
export function officeMentionsIn(
  folded: string,
  mentions: readonly Mention[],
  actors: readonly ArticleActor[],
  day: string,
): OfficeMention[] {
  const learned = new Map<string, ArticleActor>();
  let next = 0;
  return officesIn(folded).map(({ office, start, end }) => {
    while ((mentions[next]?.end ?? Infinity) < start - NEAR) next += 1;
    const around = mentions.slice(next, next + FEW).filter((mention) => gap(mention, { start, end }) <= NEAR);
    const side = sideNear(folded, { start, end }, around);
    const named = around.find(
      (mention) => mention.actor.type === 'person' && isBeside(folded, { start, end }, mention),
    );
    if (named) {
      learned.set(key(office, side), named.actor);
      learned.set(key(office, null), named.actor);
    }
    const person = named?.actor ?? learned.get(key(office, side)) ?? holderOf(office, side, actors, day);
    return { start, end, office, side, person };
  });
}

const NEAR = 40;
const FEW = 6;

function key(office: Office, side: ArticleActor | null): string {
  return `${office} ${side?.id ?? ''}`;
}

/** The state, body or people named next to the office, with nothing but words of the phrase between. */
function sideNear(folded: string, office: TextSpan, around: readonly Mention[]): ArticleActor | null {
  const states = around
    .filter(({ actor, place }) => (actor.type === 'state' || actor.type === 'organisation') && !place)
    .filter((mention) => isOneNoun(between(folded, office, mention)))
    .sort((a, b) => gap(a, office) - gap(b, office));
  return states[0]?.actor ?? null;
}

/** `iranien des affaires`, `of`, `de l'`, `'s`: no punctuation, verb or other noun fits into so little. */
function isOneNoun(text: string): boolean {
  return /^(?:'s)?\s*(?:(?:de|du|des|d'|l'|le|la|les|of|the|for|s)\s*|'\s*)*(?:[a-z-]{1,14}\s)?$/.test(
    text.slice(0, NEAR),
  );
}

/** A name right after the office, or right before it with a comma. */
function isBeside(folded: string, office: TextSpan, name: Mention): boolean {
  const words = between(folded, office, name).trim();
  if (name.start >= office.end)
    return /^(?:[a-z]{1,14}(?: des affaires etrangeres| of foreign affairs)?)?,?(?: (?:m\.|mr\.?|dr\.?))?$/.test(words);
  return /^,(?: (?:le|la|l'|the|a|an|un|une|its|son|sa|[a-z]{1,14}(?:'s)?)){0,3}\s*$/.test(words) || words === '';
}

function between(folded: string, a: TextSpan, b: TextSpan): string {
  return a.end <= b.start ? folded.slice(a.end, b.start) : folded.slice(b.end, a.start);
}

function holderOf(
  office: Office,
  side: ArticleActor | null,
  actors: readonly ArticleActor[],
  day: string,
): ArticleActor | null {
  if (!side) return null;
  const holders = actors.filter(({ tenures }) =>
    tenures?.some(
      (tenure) => tenure.bodyId === side.id && holds(tenure, day) && officeOf(fold(tenure.office)) === office,
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
