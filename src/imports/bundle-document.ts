import { isDeepStrictEqual } from 'node:util';
import type { EventDocumentDto } from '../events/event-document.dto.js';
import type { Names } from '../events/writing/mentions.js';
import { documentAsGiven, firstKnown, sinceItWas } from '../events/writing/new-document.js';
import { concluding } from '../events/writing/standing.js';
import type { BundleDto, BundleEvent } from './bundle.dto.js';

/** The sources of a bundle by their slugs, with their last days of appearance. */
type Appeared = ReadonlyMap<string, { readonly day: string | null }>;

/** What an event of a bundle becomes, and whether an older format told it otherwise than it can have been. */
export function documentOf(
  { slug, ref, review, ...event }: BundleEvent,
  { format, dossier }: Pick<BundleDto, 'format' | 'dossier'>,
  names: Names,
): { document: EventDocumentDto; isMended: boolean } {
  const given = documentAsGiven({ ...event, dossier: dossier.slug }, slug, names);
  const { when, place, format: how } = event;
  const possible =
    format < FIRST_WITH_MOVING_LEDGER ? sinceItWas(concluding(given, { when, place, format: how })) : given;
  return {
    document: { ...possible, ref: ref ?? null, review },
    isMended: possible !== given && !isDeepStrictEqual(possible, given),
  };
}

/** Formats before it tell an event's day of today beside its ledger, and knew some things before they were. */
const FIRST_WITH_MOVING_LEDGER = 3;

/** The day an event became known. */
export function dayOf(event: BundleEvent, sources: Appeared): string {
  return (
    event.knownOn ??
    firstKnown(
      event,
      (event.citations ?? []).flatMap(({ source }) => found(sources.get(source), source).day ?? []),
    )
  );
}

/** checkReferences has seen to it that every slug leads somewhere. */
export function found<T>(thing: T | undefined, slug: string): T {
  if (thing === undefined) throw new Error(`Nothing in the bundle is called ${slug}`);
  return thing;
}
