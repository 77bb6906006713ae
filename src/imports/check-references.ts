import { datedNaming, wrongDatedNames } from '../actors/actor-dated-names.js';
import { refusal, type Refusal } from '../domain/refusals/refusal.js';
import { Problem } from '../common/problem.js';
import { mentionsIn } from '../events/writing/mentions.js';
import type { BundleDto, BundleEvent } from './bundle.dto.js';

/**
 * Sees to it that everything a bundle refers to is in it, that nothing is called by the name of another, and that every
 * event's day of becoming known can be told. Throws `validation_failed` with a pointer to each mistake.
 */
export function checkReferences(bundle: BundleDto): void {
  const actors = new Set(bundle.actors.map(({ slug }) => slug));
  const sources = new Set(bundle.sources.map(({ slug }) => slug));
  const events = new Set(bundle.events.map(({ slug }) => slug));
  const errors = [
    ...twice('/actors', bundle.actors),
    ...twice('/publishers', bundle.publishers ?? []),
    ...twice('/sources', bundle.sources),
    ...twice('/events', bundle.events),
    ...bundle.actors.flatMap(({ tenures }, index) =>
      tenures.flatMap(({ body }, n) => unknown(actors, body, `/actors/${index}/tenures/${n}/body`)),
    ),
    ...bundle.actors.flatMap(({ datedNames = [] }, index) =>
      wrongDatedNames(datedNames.map(datedNaming), `/actors/${index}/datedNames`),
    ),
    ...(['parties', 'mediators'] as const).flatMap((seat) =>
      (bundle.dossier[seat] ?? []).flatMap((slug, index) => unknown(actors, slug, `/dossier/${seat}/${index}`)),
    ),
    ...bundle.events.flatMap(({ ref }, index) => foreignRef(ref, bundle.dossier.refPrefix, `/events/${index}/ref`)),
    ...bundle.events.flatMap((event, index) => inEvent(event, `/events/${index}`, { actors, sources, events })),
  ];
  const [first] = errors;
  if (first) throw new Problem('validation_failed', first.detail, errors);
}

interface Known {
  actors: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  events: ReadonlySet<string>;
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

function twice(at: string, items: readonly { slug: string }[]): Refusal[] {
  const seen = new Set<string>();
  return items.flatMap(({ slug }, index) => {
    if (!seen.has(slug)) {
      seen.add(slug);
      return [];
    }
    return [refusal(`${at}/${index}/slug`, { code: 'slug_twice', parameters: { slug } }, `“${slug}” stands twice.`)];
  });
}

function unknown(known: ReadonlySet<string>, slug: string, pointer: string): Refusal[] {
  if (known.has(slug)) return [];
  const reason = { code: 'unknown_reference', parameters: { thing: 'entry', name: slug } } as const;
  return [refusal(pointer, reason, `Nothing in the file is called “${slug}”.`)];
}
