import { DELEGATION } from '../packs/words/meetings.js';
import { type ArticleActor, holds } from '../names/article-actor.js';
import { type Office, officeOf } from '../names/offices.js';
import { fold } from '../text/fold.js';
import { isQuoted } from '../text/quoted.js';
import { within } from '../text/spans.js';
import type { Telling } from './join.js';
import { classOf } from './kinds.js';
import type { TakingPart } from './occurrence.js';
import { standsFor } from './merely-named.js';
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
        arePeople(reading, reading.outside.slice(each.sentence.start, each.at.end))) ||
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
        : done && own.length === 0 && group.some(({ noun }) => noun !== null);
  const persons = own.some(({ actor }) => actor.type === 'person') ? own : withLeaders(reading, group, own);
  if (persons.length > own.length) return withSides(reading, persons).slice(0, MOST_PARTIES);
  // Whom the article speaks of most need not have met, unless it says so of two somewhere or means two.
  if (!meant || !(isTold || both || quoted || isTalks)) return own.slice(0, MOST_PARTIES);
  const added = main
    .filter((actor) => !own.some((each) => each.actor === actor) && !behind.includes(actor))
    .slice(0, both || sides.length === 0 ? 4 : quoted ? 2 - sides.length : 1);
  return [...own, ...added.map((actor) => ({ actor, role: 'party' as const, at: null }))].slice(0, MOST_PARTIES);
}

/** `the negotiators will meet`: theirs, whom the text is about; not `the ministers of the G7`. */
function arePeople({ pack }: Reading, words: string): boolean {
  const people = pack.events.people.exec(words);
  return people !== null && !/^ (?:of|from|des?|du)\b|^ d'/.test(words.slice(people.index + people[0].length));
}

/** Those whom the record knows are whom it is about, rather than who is named for the first time. */
function isNew({ newActors }: Reading, actor: ArticleActor): boolean {
  return newActors.some(({ id }) => id === actor.id);
}

/** Persons, and the sides that they sit there for. */
function withSides(reading: Reading, persons: readonly TakingPart[]): TakingPart[] {
  const sides = unique(persons.map(({ actor }) => side(reading, actor)));
  const added = sides.filter((actor) => !persons.some((each) => each.actor === actor));
  return [...persons, ...added.map((actor) => ({ actor, role: 'party' as const, at: null }))];
}

/** `led by X and Y`: those who sat at the table for the sides, told anywhere in the text. */
export function withDelegates(reading: Reading, group: Telling, takingPart: readonly TakingPart[]): TakingPart[] {
  const [lead] = group;
  if (!lead.done || classOf(lead.kind) !== 'gathering') return [...takingPart];
  const { joins } = reading.pack.syntax;
  const persons = unique(
    reading.sentences.flatMap((sentence) => {
      const match = DELEGATION[reading.language].exec(reading.outside.slice(sentence.start, sentence.end));
      if (!match) return [];
      const at = sentence.start + match.index;
      const named = within(reading.mentions, sentence).filter(
        (mention) =>
          mention.actor.type === 'person' &&
          reading.outside.charAt(mention.start) === reading.folded.charAt(mention.start) &&
          // `Mr. Putin’s envoy`: who sent him has not come.
          standsFor(reading, mention) === null,
      );
      // Beside the words, and those joined to them: who else is named in the sentence need not have come.
      let end = at;
      return named
        .filter((mention) => {
          const own = Math.abs(mention.start - at) <= BESIDE || joins.test(reading.outside.slice(end, mention.start));
          if (own) end = mention.end;
          return own;
        })
        .map(({ actor }) => actor);
    }),
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

/** `both leaders`, `les quatre dirigeants`, `the pair`: as many persons as the words say, those whom the text named last before them. */
function withLeaders(reading: Reading, group: Telling, told: readonly TakingPart[]): TakingPart[] {
  const { leaders, they } = reading.pack.syntax;
  for (const { sentence, at } of group) {
    const own = Math.max(sentence.start, at.start - BEFORE_VERB);
    const before = reading.sentences[sentence.index - 1];
    const meant = before && they.test(reading.outside.slice(own, at.start)) ? before.start : own;
    const from = Math.max(meant, own - FAR);
    const match = leaders.exec(reading.outside.slice(from, Math.min(sentence.end, at.end + BEHIND_VERB)));
    if (!match) continue;
    const count = Number(
      Object.keys(match.groups ?? {})
        .find((name) => match.groups?.[name])
        ?.slice(1) ?? 2,
    );
    const named = unique(
      within(reading.mentions, { start: from + match.index - FAR, end: from + match.index })
        .filter(({ actor, place }) => actor.type === 'person' && !place)
        .map(({ actor }) => actor)
        .reverse(),
    )
      .filter((actor) => !told.some((each) => each.actor === actor))
      .sort((a, b) => Number(isNew(reading, a)) - Number(isNew(reading, b)));
    if (named.length < count) continue;
    const said = reading.outside.slice(from + match.index, from + match.index + match[0].length + COMPLEMENT);
    if (DIPLOMATS.test(said)) {
      const ministers = named.filter((actor) => holdsOffice(reading, actor, ['foreign_minister']));
      if (ministers.length < count) continue;
      return [
        ...told,
        ...ministers.slice(0, count).map((actor) => ({ actor, role: 'participant' as const, at: null })),
      ];
    }
    // `The two ministers`: nobody of whom another office is told.
    if (MINISTERS.test(match[0]) && !named.slice(0, count).every((actor) => mayBeMinister(reading, actor))) continue;
    const heads = HEADS.test(match[0]) ? named.filter((actor) => holdsOffice(reading, actor, HEAD_OFFICES)) : [];
    return [
      ...told,
      ...(heads.length < count ? named : heads)
        .slice(0, count)
        .map((actor) => ({ actor, role: 'participant' as const, at: null })),
    ];
  }
  return [...told];
}

/** Nothing is known of what he holds, or it is a ministry. */
function mayBeMinister({ publishedOn }: Reading, { tenures = [] }: ArticleActor): boolean {
  const held = tenures.filter((tenure) => tenure.office !== '' && holds(tenure, publishedOn));
  return held.length === 0 || held.some(({ office }) => /minist|secretar|secretair/.test(fold(office)));
}

const MINISTERS = /\bminist/;
const COMPLEMENT = 22;
const DIPLOMATS = /foreign ministers|chefs de la diplomatie|affaires etrangeres/;
const HEADS = /leaders|dirigeants|presidents|premiers|prime ministers|heads of state|chefs/;
const HEAD_OFFICES: readonly Office[] = ['president', 'prime_minister', 'supreme_leader'];

function holdsOffice({ publishedOn }: Reading, { tenures = [] }: ArticleActor, offices: readonly Office[]): boolean {
  return tenures.some((tenure) => {
    const office = holds(tenure, publishedOn) ? officeOf(fold(tenure.office)) : null;
    return office !== null && offices.includes(office);
  });
}

const BESIDE = 90;
const BEFORE_VERB = 120;
const BEHIND_VERB = 50;
const FAR = 700;

const MOST_PARTIES = 12;
