import { sideOf, type ArticleActor } from '../names/article-actor.js';
import { MEDIATION } from '../packs/words/meetings.js';
import type { Reading } from './reading.js';
import { around, gap, within, type TextSpan } from '../text/spans.js';

/** The side an actor takes: its state or body; null for media and for persons whose state is no actor. */
export function side(reading: Pick<Reading, 'actors' | 'publishedOn'>, actor: ArticleActor): ArticleActor | null {
  return sideOf(actor, reading.actors, reading.publishedOn);
}

/** The mediator named in a sentence: the state or person next to a word of mediation. */
export function mediatorsIn(
  reading: Pick<Reading, 'outside' | 'language' | 'mentions'>,
  sentence: TextSpan,
): ArticleActor[] {
  const words = [...reading.outside.slice(sentence.start, sentence.end).matchAll(MEDIATION[reading.language])].slice(
    0,
    MOST,
  );
  const found = words.flatMap(({ 0: word, index }) => {
    const cue = { start: sentence.start + index, end: sentence.start + index + word.length };
    if (OFFERED.test(reading.outside.slice(Math.max(sentence.start, cue.start - 40), cue.start))) return [];
    const near = within(within(reading.mentions, sentence), around(cue, NEAR + LONGEST_NAME))
      .filter(
        (mention) => mention.actor.type !== 'media' && gap(mention, cue) <= NEAR && isTied(reading, cue, mention, word),
      )
      .sort((a, b) => gap(a, cue) - gap(b, cue));
    return near[0] ? [near[0].actor] : [];
  });
  return unique(found);
}

/** Who offers to mediate has not mediated. */
const OFFERED =
  /\b(?:offert|propose|offre|refuse|decline|rejete|offers?|offered|proposes?|proposed|refuses?|refused|declined|rejected|turned down)(?: (?:de|d'|to|sa|son|leur|la|une?|l'|his|her|its|their|an?|the|any|toute|[a-z]+an|[a-z]+ish))* ?$/;

const NEAR = 60;
const LONGEST_NAME = 60;
const MOST = 12;

/** `through Omani diplomats`, `médiateur omanais`, `Omani mediators`: nothing but a few words between, no "and". */
function isTied(reading: Pick<Reading, 'outside'>, cue: TextSpan, name: TextSpan, word: string): boolean {
  const follows = name.start >= cue.end;
  const between = follows ? reading.outside.slice(cue.end, name.start) : reading.outside.slice(name.end, cue.start);
  if (/[.;:!?]|\b(?:and|et|between|entre|with|avec)\b/.test(between)) return false;
  if (between === '-') return !follows;
  if (/^(?:through|via|par|sous|mediated|brokered|facilit|under|transit|messages)/.test(word)) {
    return follows && between.length <= NEAR;
  }
  if (word.startsWith('diplomates'))
    return (
      follows &&
      between.trim() === '' &&
      /\b(?:des|les|de|par|via) $/.test(reading.outside.slice(cue.start - 5, cue.start))
    );
  if (/^(?:shuttl|la navette|pass|carr|relay|convey|portai|ont |portant|transm)/.test(word)) return !follows;
  return /^[\sa-z',-]*$/.test(between) && between.trim().split(/\s+/).length <= 4;
}

/** The two sides that the article speaks of most, mediators left out. */
export function mainSides(reading: Reading, except: readonly ArticleActor[]): ArticleActor[] {
  return reading.prominent.filter((actor) => !except.includes(actor) && !reading.mediators.includes(actor)).slice(0, 2);
}

/** States and armed groups by how often an article names them, by name or by a person of theirs. */
export function prominentIn(reading: Pick<Reading, 'actors' | 'publishedOn' | 'mentions'>): ArticleActor[] {
  const counts = new Map<ArticleActor, number>();
  const sides = new Map<ArticleActor, ArticleActor | null>();
  for (const { actor, place } of reading.mentions) {
    if (!sides.has(actor)) sides.set(actor, side(reading, actor));
    const each = place ? null : sides.get(actor);
    if (each?.type === 'state' || each?.type === 'armed_group' || each?.type === 'group')
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 2)
    .sort((a, b) => b[1] - a[1])
    .map(([actor]) => actor);
}

export function unique(actors: readonly (ArticleActor | null)[]): ArticleActor[] {
  return [...new Set(actors)].filter((actor) => actor !== null);
}
