import type { components } from '../api/schema.js';
import type { ActorRef, SourceRef } from '../api/types.js';
import { readStored, store } from '../ui/stored.js';

/** An event that another page hands to the form for events, to be looked at and corrected before it is recorded. */
export interface HandedOver {
  readonly event: components['schemas']['NewEventDto'];
  /** Everybody whom the event names by id. */
  readonly actors: readonly ActorRef[];
  /** The document that it cites, as it is known or would be recorded; null where it cites none. */
  readonly document: {
    readonly url: string;
    readonly publisher: string;
    readonly title: string;
    readonly publishedOn: string;
    readonly language: string;
  } | null;
  readonly source: SourceRef | null;
  /** The words that it was made of. */
  readonly passage: { readonly text: string; readonly language: string };
}

/** Keeps it in this browser, under a name that the form's address carries. */
export function handOver(name: string, handed: HandedOver): void {
  store(`handed-over.${name}`, JSON.stringify(handed));
}

/** What was handed over under that name; null where nothing was. */
export function takeOver(name: string | undefined): HandedOver | null {
  const kept = name === undefined ? null : readStored(`handed-over.${name}`);
  return kept === null ? null : (JSON.parse(kept) as HandedOver);
}
