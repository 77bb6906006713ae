import { datedNaming, wrongDatedNames } from '../actors/actor-dated-names.js';
import { edtfDay } from '../database/edtf-day.js';
import { tenureMistakes, type TenureSpan } from '../domain/tenures.js';
import { refusal, type Refusal } from '../domain/refusals/refusal.js';
import { Problem } from '../common/problem.js';
import { mentionsIn } from '../events/writing/mentions.js';
import type { ActorType } from '../domain/vocabulary.js';
import type { BundleActor, BundleDto, BundleEvent } from './bundle.dto.js';

/**
 * Sees to it that everything a bundle refers to is in it, that nothing is called by the name of another, and that every
 * event's day of becoming known can be told. Throws `validation_failed` with a pointer to each mistake.
 */
export function checkReferences(bundle: BundleDto): void {
  const known: Known = {
    actors: new Map(bundle.actors.map(({ slug, type }) => [slug, type])),
    sources: new Set(bundle.sources.map(({ slug }) => slug)),
    events: new Set(bundle.events.map(({ slug }) => slug)),
  };
  const errors = [
    ...twice('/actors', bundle.actors),
    ...twice('/publishers', bundle.publishers ?? []),
    ...twice('/sources', bundle.sources),
    ...twice('/events', bundle.events),
    ...bundle.actors.flatMap((actor, index) => mistakesOfActor(actor, `/actors/${index}`, known)),
    ...mistakesOfDossier(bundle.dossier, known),
    ...bundle.events.flatMap((event, index) => mistakesOfEvent(event, `/events/${index}`, bundle.dossier, known)),
  ];
  const [first] = errors;
  if (first) throw new Problem('validation_failed', first.detail, errors);
}

/** What a bundle has in it, by slugs. */
export interface Known {
  /** With what each is. */
  readonly actors: ReadonlyMap<string, ActorType>;
  readonly sources: Slugs;
  readonly events: Slugs;
}

type Slugs = Pick<ReadonlySet<string>, 'has'>;

/** What an actor at `at` names wrongly, and offices and names with days that cannot be. */
export function mistakesOfActor({ tenures, datedNames = [] }: BundleActor, at: string, { actors }: Known): Refusal[] {
  return [
    ...tenures.flatMap(({ body }, n) => unknown(actors, body, `${at}/tenures/${n}/body`)),
    ...tenureMistakes(tenures.map(spanOf)).map(({ index, field, code, office, reason }) =>
      refusal(`${at}/tenures/${index}/${field}`, { code, parameters: { office } }, `${reason}.`),
    ),
    ...wrongDatedNames(datedNames.map(datedNaming), `${at}/datedNames`),
  ];
}

function spanOf({ office, body, from = null, to = null }: BundleActor['tenures'][number]): TenureSpan {
  return { office, bodyId: body, fromOn: edtfDay(from, 'earliest'), toOn: edtfDay(to, 'latest') };
}

/** Who sits in a dossier and is not in its file. */
export function mistakesOfDossier(dossier: BundleDto['dossier'], { actors }: Pick<Known, 'actors'>): Refusal[] {
  return (['parties', 'mediators'] as const).flatMap((seat) =>
    (dossier[seat] ?? []).flatMap((slug, index) => unknown(actors, slug, `/dossier/${seat}/${index}`)),
  );
}

/** What an event at `at` names wrongly, and a ref that is of another dossier. */
export function mistakesOfEvent(
  event: BundleEvent,
  at: string,
  { refPrefix }: Pick<BundleDto['dossier'], 'refPrefix'>,
  known: Known,
): Refusal[] {
  return [...foreignRef(event.ref, refPrefix, `${at}/ref`), ...inEvent(event, at, known)];
}

function inEvent(event: BundleEvent, at: string, { actors, sources, events }: Known): Refusal[] {
  const known = { actor: actors, source: sources, event: events, dossier: new Set<string>() };
  return [
    ...mentionsIn(event).flatMap(({ what, name, pointer }) => unknown(known[what], name, `${at}${pointer}`)),
    ...((event.citations ?? []).length + (event.statusChanges ?? []).length > 0 || event.knownOn !== undefined
      ? []
      : [
          refusal(
            `${at}/knownOn`,
            'known_on_missing',
            'Without sources and ledger the day it became known must be given.',
          ),
        ]),
  ];
}

/** Refs are numbered by their dossier: one under another prefix would belong to another. */
function foreignRef(ref: string | undefined, prefix: string | undefined, pointer: string): Refusal[] {
  if (ref === undefined || (prefix !== undefined && ref.startsWith(`${prefix}-`))) return [];
  return [
    refusal(
      pointer,
      { code: 'foreign_ref', parameters: { ref } },
      `“${ref}” does not begin with the dossier’s refPrefix.`,
    ),
  ];
}

function twice(at: string, items: readonly { slug: string; ref?: string | undefined }[]): Refusal[] {
  const seen = { slug: new Set<string>(), ref: new Set<string>() };
  return items.flatMap((item, index) =>
    (['slug', 'ref'] as const).flatMap((field) => {
      const name = item[field];
      if (name === undefined) return [];
      if (seen[field].has(name)) return [standsTwice(name, `${at}/${index}/${field}`)];
      seen[field].add(name);
      return [];
    }),
  );
}

/** What another entry before is called already. */
export function standsTwice(name: string, pointer: string): Refusal {
  return refusal(pointer, { code: 'slug_twice', parameters: { slug: name } }, `“${name}” stands twice.`);
}

function unknown(known: Slugs, slug: string, pointer: string): Refusal[] {
  if (known.has(slug)) return [];
  const reason = { code: 'unknown_reference', parameters: { thing: 'entry', name: slug } } as const;
  return [refusal(pointer, reason, `Nothing in the file is called “${slug}”.`)];
}
