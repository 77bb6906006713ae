import { DELEGATION } from '../packs/words/meetings.js';
import type { ArticleActor } from '../names/article-actor.js';
import { isQuoted } from '../text/quoted.js';
import { within } from '../text/spans.js';
import type { Telling } from './join.js';
import { classOf } from './kinds.js';
import type { TakingPart } from './occurrence.js';
import type { Reading } from './reading.js';
import { mainSides, mediatorsIn, side, unique } from './taking-part.js';
import { distinctRoles } from './who.js';

/** Whom the article is about, and whether it names them together. */
export interface Main {
  readonly parties: readonly ArticleActor[];
  readonly told: boolean;
  /** They have talked. */
  readonly talks: boolean;
}

/** The sides of the first agreement or gathering that names two, else the two that the article speaks of most. */
export function mainParties(reading: Reading, groups: readonly Telling[]): Main {
  const first = groups.find(
    (group) =>
      group[0].done &&
      (group[0].kind === 'agreement' || classOf(group[0].kind) === 'gathering') &&
      sidesOf(group).length > 1,
  );
  const talks = groups.some((group) => group[0].done && group.some(({ kind }) => kind === 'talks'));
  return first
    ? { parties: sidesOf(first).slice(0, 4), told: true, talks }
    : { parties: mainSides(reading, []), told: false, talks };
}

function sidesOf(group: Telling): ArticleActor[] {
  const own = distinctRoles(group.flatMap(({ takingPart }) => takingPart));
  return own
    .filter(({ actor, role }) => (role === 'party' || role === 'signatory') && actor.type !== 'person')
    .map(({ actor }) => actor);
}

/** Who takes part, and the parties that the article is about where the words mean them: `both sides`, `the talks`. */
export function withMain(reading: Reading, group: Telling, { parties: main, told: isTold }: Main): TakingPart[] {
  const [{ kind, done }] = group;
  const told = distinctRoles(group.flatMap(({ takingPart }) => takingPart));
  if (kind === 'commitment' && told.length === 0)
    return main.map((actor) => ({ actor, role: 'party' as const, at: null }));
  if (kind === 'contact') return withLeaders(reading, group, told).slice(0, MOST_PARTIES);
  if (classOf(kind) !== 'gathering' && kind !== 'agreement') return told.slice(0, MOST_PARTIES);
  const behind = unique(told.filter(({ role }) => role === 'mediator').map(({ actor }) => side(reading, actor)));
  const own = told.filter(({ actor, role }) => role === 'mediator' || !behind.includes(actor));
  const sides = own.filter(({ role, actor }) => (role === 'party' || role === 'signatory') && actor.type !== 'person');
  const isTalks = group.some((each) => each.kind === 'talks') || kind === 'agreement';
  const both = group.some(
    (each) =>
      (!each.done &&
        each.takingPart.length === 0 &&
        reading.pack.events.people.test(reading.outside.slice(each.sentence.start, each.at.end))) ||
      reading.pack.events.both.test(
        reading.outside.slice(
          Math.max(each.sentence.start, each.at.start - 160),
          Math.min(each.sentence.end, each.at.end + 60),
        ),
      ),
  );
  const again = group.some(
    ({ noun, sentence }) =>
      noun &&
      reading.pack.events.again.test(reading.outside.slice(Math.max(sentence.start, noun.start - 40), noun.start)),
  );
  const quoted = group.some(({ at }) => isQuoted(reading, at.start));
  const meant =
    both || quoted || (again && own.length === 0)
      ? sides.length < 2
      : isTalks
        ? sides.length === 0 || (isTold && sides.length === 1 && main.some((actor) => actor === sides[0]?.actor))
        : done && own.length === 0;
  if (!meant) return own.slice(0, MOST_PARTIES);
  const added = main
    .filter((actor) => !own.some((each) => each.actor === actor) && !behind.includes(actor))
    .slice(0, both || sides.length === 0 ? 4 : quoted ? 2 - sides.length : 1);
  return [...own, ...added.map((actor) => ({ actor, role: 'party' as const, at: null }))].slice(0, MOST_PARTIES);
}

/** `led by X and Y`: those who sat at the table for the sides, told anywhere in the text. */
export function withDelegates(reading: Reading, group: Telling, takingPart: readonly TakingPart[]): TakingPart[] {
  const [lead] = group;
  if (!lead.done || classOf(lead.kind) !== 'gathering') return [...takingPart];
  const near = reading.sentences.filter(({ start, end }) =>
    DELEGATION[reading.language].test(reading.outside.slice(start, end)),
  );
  const persons = unique(
    near.flatMap((sentence) =>
      within(reading.mentions, sentence)
        .filter(
          ({ actor, start }) =>
            actor.type === 'person' && reading.outside.charAt(start) === reading.folded.charAt(start),
        )
        .map(({ actor }) => actor),
    ),
  );
  const sides = takingPart.filter(({ role }) => role === 'party').map(({ actor }) => actor);
  const added = persons.filter(
    (person) =>
      !takingPart.some(({ actor }) => actor === person) && sides.some((party) => party === side(reading, person)),
  );
  return [...takingPart, ...added.map((actor) => ({ actor, role: 'participant' as const, at: null }))];
}

/** Who carried the messages is often told far from the talks. */
export function withMediators(reading: Reading, takingPart: readonly TakingPart[]): TakingPart[] {
  const own = unique(reading.sentences.flatMap((sentence) => mediatorsIn(reading, sentence)));
  if (takingPart.some(({ role }) => role === 'mediator')) return [...takingPart];
  const parties = takingPart.filter(({ actor, role }) => role === 'party' && !own.includes(actor));
  if (parties.length < 2) return [...takingPart];
  const added = own.slice(0, 2);
  return [
    ...takingPart.filter(({ actor }) => !added.includes(actor)),
    ...added.map((actor) => ({ actor, role: 'mediator' as const, at: null })),
  ];
}

/** `both leaders`, `les quatre dirigeants`: the persons whom the text has named so far as its subjects. */
function withLeaders(reading: Reading, group: Telling, told: readonly TakingPart[]): TakingPart[] {
  const [{ sentence }] = group;
  const here = reading.outside.slice(sentence.start, sentence.end);
  const match =
    /\b(?:both|two|three|four|deux|trois|quatre) (?:leaders|men|presidents|generals|ministers|dirigeants|hommes|ministres|presidents)\b/.exec(
      here,
    );
  if (!match) return [...told];
  const count = /four|quatre/.test(match[0]) ? 4 : /three|trois/.test(match[0]) ? 3 : 2;
  const named = unique(
    reading.mentions
      .filter(({ actor, start, place }) => actor.type === 'person' && start < sentence.start + match.index && !place)
      .map(({ actor }) => actor),
  ).filter((actor) => !told.some((each) => each.actor === actor));
  return [...told, ...named.slice(0, count).map((actor) => ({ actor, role: 'participant' as const, at: null }))];
}

const MOST_PARTIES = 12;
