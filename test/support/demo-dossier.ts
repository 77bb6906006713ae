import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Status } from '../../src/domain/lifecycle/status.js';
import type { ClaimField, Kind, LinkType } from '../../src/domain/vocabulary.js';

/** The same words in several languages. */
export type Words = Readonly<Record<string, string>>;

export interface Entry {
  readonly status: Status;
  readonly effectiveOn: string;
  readonly knownOn: string;
  readonly basis: string;
  readonly window?: string;
  readonly saidAs?: { text: string; language: string; saidOn: string | null };
  readonly place?: string;
  readonly format?: string;
  readonly saidBy?: string;
  readonly source: string;
  readonly note?: string;
  readonly notes?: Words;
}

export interface Citation {
  readonly source: string;
  readonly quote?: string;
  readonly language?: string;
  readonly translation?: Readonly<Record<string, string>>;
  readonly quoteNote?: string;
  readonly speaker?: string;
  readonly stance: string;
  readonly credibility?: number;
  readonly claims?: readonly { field: ClaimField; value: string }[];
}

export interface DossierEvent {
  readonly slug: string;
  readonly ref: string;
  readonly kind: Kind;
  /** −10 … +10. */
  readonly intensity: number;
  readonly shortTitle: Words;
  readonly when: string;
  readonly timezone?: string;
  readonly deadline?: string;
  readonly saidAs?: string;
  readonly saidRule?: string;
  readonly place?: string;
  readonly format?: string;
  readonly knownOn: string;
  readonly tellings: readonly { knownOn: string; language: string; title: Words; summary: Words }[];
  readonly participations: readonly { actor: string; role: string }[];
  readonly citations: readonly Citation[];
  readonly issues?: readonly Stated[];
  readonly links: readonly { type: LinkType; to: string }[];
  readonly statusChanges: readonly Entry[];
}

export interface Actor {
  readonly slug: string;
  readonly names: Words;
  readonly tenures: readonly {
    body: string;
    office: string;
    offices: Words;
    from: string | null;
    to: string | null;
  }[];
}

export interface Source {
  readonly slug: string;
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly titleSource: string;
  readonly publishedOn: string;
  readonly accessedOn: string;
  readonly kind: string;
  readonly seen?: string;
  readonly agencies?: readonly string[];
  readonly textOf?: string;
}

/** Those that only stand behind sources of others have nothing but a name. */
export interface Publisher {
  readonly slug: string;
  readonly name: string;
  readonly reliability?: string;
  readonly kind?: string;
  readonly country?: string;
  readonly note?: string;
}

/** A position on an issue, stated by its actor or reported by another. */
export interface Stated {
  readonly issue: string;
  readonly actor: string;
  readonly stance: string;
  readonly stances: Words;
  readonly reportedBy?: string;
  readonly citation: number;
  readonly knownOn: string;
}

export interface Kept {
  readonly events: Readonly<
    Record<
      string,
      {
        readonly by?: readonly string[];
        readonly mended?: readonly { statusChange: number; was: object | null; why: string }[];
      }
    >
  >;
}

/** The dossier that a new Démarche begins with, as its file tells it. */
export const DOSSIER = JSON.parse(readFileSync(resolve(__dirname, '../../demo/iran-us-2025-2026.json'), 'utf8')) as {
  readonly format: number;
  readonly dossier: {
    readonly slug: string;
    readonly refPrefix: string;
    readonly title: string;
    readonly sentence: string;
    readonly summary: string;
    readonly translations: Readonly<Record<string, Words>>;
    readonly languages: readonly string[];
    readonly parties: readonly string[];
    readonly mediators: readonly string[];
    readonly issues: readonly { slug: string; labels: Words }[];
  };
  readonly actors: readonly Actor[];
  readonly publishers: readonly Publisher[];
  readonly sources: readonly Source[];
  readonly events: readonly DossierEvent[];
  readonly kept: Kept;
};

/** @throws Error where there is none of that name */
export function eventCalled(slug: string): DossierEvent {
  const found = DOSSIER.events.find((event) => event.slug === slug);
  if (!found) throw new Error(`The demo has no ${slug}`);
  return found;
}

/** The grade of its publisher: no source of the demo has one of its own. */
export function gradeOf(slug: string): string | undefined {
  const source = DOSSIER.sources.find((one) => one.slug === slug);
  return DOSSIER.publishers.find(({ name }) => name === source?.publisher)?.reliability;
}

/** How its ledger leaves an event; no event is without an entry. */
export function statusOf({ statusChanges }: DossierEvent): Status | undefined {
  return statusChanges.at(-1)?.status;
}

/** What is in a list more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
