import type { EntityManager } from 'typeorm';
import { datedNaming, readDatedNames, spanned } from '../actors/actor-dated-names.js';
import { readLabels } from '../actors/actor-labels.js';
import { officesBeside } from '../actors/actor-tenures.js';
import type { Actor } from '../actors/actor.entity.js';
import type { ActorChanges } from '../actors/actors.service.js';
import { mergeDatedNames } from '../domain/dated-names.js';
import { mergeNames } from '../domain/merge-names.js';
import type { BundleActor } from './bundle.dto.js';
import { leftOutOf, type LeftOut } from './left-out.js';

/** What a field holds, and what it is to hold; null where nothing does. */
export interface Learnt {
  readonly field: string;
  readonly before: string | null;
  readonly after: string;
}

/** What somebody who is here learns from a file. */
interface Lessons {
  readonly changes: ActorChanges;
  /** The same, field by field, for people. */
  readonly learnt: readonly Learnt[];
  readonly leftOut: readonly LeftOut[];
}

/** An actor of a file, with null for whatever may be left out. */
export type WholeActor = ReturnType<typeof whole>;

export function whole({ country = null, wikidata = null, tenures, ...actor }: BundleActor) {
  return {
    ...actor,
    country,
    wikidata,
    tenures: tenures.map(({ offices = {}, from = null, to = null, ...tenure }) => ({ ...tenure, offices, from, to })),
  };
}

/**
 * The names, aliases and offices that a file tells of somebody who is here and has not got them; what it says otherwise is left out.
 * Offices are of other times than those that are known: somebody was a deputy in one negotiation, and is a minister in the next.
 */
export async function lessonsFor(manager: EntityManager, own: Actor, given: WholeActor): Promise<Lessons> {
  const parts = [
    await labelsFor(manager, own, given),
    await datedNamesFor(manager, own, given),
    await officesFor(manager, own, given),
  ];
  const isSaid = ({ given: said }: LeftOut) => said !== null;
  const others = leftOutOf(own.slug, ['name', 'type', 'country', 'wikidata'] as const, given, own).filter(isSaid);
  return {
    changes: Object.assign({}, ...parts.map(({ changes }) => changes)) as ActorChanges,
    learnt: parts.flatMap(({ learnt }) => learnt),
    leftOut: [...parts.flatMap(({ leftOut }) => leftOut), ...others],
  };
}

async function labelsFor(manager: EntityManager, own: Actor, given: WholeActor): Promise<Lessons> {
  const before = await readLabels(manager, own);
  const { names, aliases } = mergeNames(before, given);
  const fresh = Object.entries(names).filter(([language]) => before.names[language] === undefined);
  const learnt = fresh.map(([language, after]) => ({ field: `names/${language}`, before: null, after }));
  const isLonger = aliases.length > before.aliases.length;
  if (learnt.length === 0 && !isLonger) return NOTHING;
  return {
    changes: { names: { ...names }, aliases: [...aliases] },
    learnt: [
      ...learnt,
      ...(isLonger ? [{ field: 'aliases', before: joined(before.aliases), after: aliases.join(' | ') }] : []),
    ],
    leftOut: [],
  };
}

/** Names of days on which it has none. */
async function datedNamesFor(manager: EntityManager, own: Actor, given: WholeActor): Promise<Lessons> {
  const theirs = (given.datedNames ?? []).map((one) => spanned(datedNaming(one)));
  if (theirs.length === 0) return NOTHING;
  const before = await readDatedNames(manager, own.id);
  const { names, left } = mergeDatedNames(before, theirs);
  const isLeft = left.some((name) => !before.some((one) => one.name === name));
  const texts = (all: readonly { name: string; from: string | null; to: string | null }[]) =>
    all.map(({ name, from, to }) => withDays(name, from, to));
  const isTaken = names.length > before.length;
  return {
    changes: isTaken ? { datedNames: names } : {},
    learnt: isTaken ? [{ field: 'datedNames', before: joined(texts(before)), after: texts(names).join(' | ') }] : [],
    leftOut: isLeft ? [listLeftOut(own, 'datedNames')] : [],
  };
}

/** Offices that are known learn what they are called in further languages. */
async function officesFor(manager: EntityManager, own: Actor, { tenures }: WholeActor): Promise<Lessons> {
  if (tenures.length === 0) return NOTHING;
  if (own.type !== 'person') return { ...NOTHING, leftOut: [listLeftOut(own, 'tenures')] };
  const { before, all, learnt, left } = await officesBeside(manager, own.id, tenures);
  const texts = (offices: typeof all) =>
    offices.map(({ office, offices: names, from, to }) =>
      withDays([office, ...Object.values(names)].join(' / '), from, to),
    );
  return {
    changes: learnt ? { tenures: all } : {},
    learnt: learnt ? [{ field: 'tenures', before: joined(texts(before)), after: texts(all).join(' | ') }] : [],
    leftOut: left ? [listLeftOut(own, 'tenures')] : [],
  };
}

const NOTHING: Lessons = { changes: {}, learnt: [], leftOut: [] };

function listLeftOut({ slug }: Actor, field: string): LeftOut {
  return { slug, field, here: null, given: null };
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(' | ');
}

function withDays(name: string, from: string | null, to: string | null): string {
  return from === null && to === null ? name : `${name} (${from ?? ''}–${to ?? ''})`;
}
