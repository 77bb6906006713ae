import type { Status } from '../../src/domain/lifecycle/status.js';
import type {
  Basis,
  ClaimField,
  Credibility,
  Format,
  Kind,
  LinkType,
  Review,
  Role,
  Stance,
} from '../../src/domain/vocabulary.js';

/** A citation as it is written, with the claims that rest on it. */
export interface CitationInput {
  sourceId: string;
  quote: string | null;
  language: string | null;
  translation: Record<string, string> | null;
  speakerId: string | null;
  attribution: string | null;
  stance: Stance;
  credibility: Credibility;
  claims: { field: ClaimField; value: string }[];
}

/** An entry of the ledger as it is written. */
export interface StatusChangeInput {
  status: Status;
  /** EDTF or an instant. */
  effectiveOn: string;
  /** YYYY-MM-DD. */
  knownOn: string;
  window: string | null;
  place: string | null;
  saidById: string | null;
  basis?: Basis;
  sourceId: string | null;
  note: string | null;
}

/** An event as it is written, whole. */
export interface EventInput {
  dossierId: string;
  /** Given out anew where it is missing. */
  ref?: string;
  /** Made from the title where it is missing. */
  slug?: string;
  kind: Kind;
  title: string;
  summary: string;
  track?: string | null;
  round?: number | null;
  /** EDTF or an instant. */
  when: string;
  timezone: string | null;
  saidAs: string | null;
  saidRule: string | null;
  place: string | null;
  country: string | null;
  format: Format | null;
  condition: string | null;
  consequence: string | null;
  /** EDTF or an instant. */
  deadline: string | null;
  /** The default of its kind where it is missing. */
  intensity?: number;
  coding: { scheme: string; version: string; code: string } | null;
  review: Review;
  /** YYYY-MM-DD; the first day that its ledger or sources tell of it where it is missing. */
  knownOn?: string;
  participations: { actorId: string; role: Role }[];
  citations: CitationInput[];
  /** What it is about, and who states which ordinal there. */
  issues?: { issue: string; actorId: string | null; stance: string | null }[];
  /** Oldest first, at least one entry. */
  statusChanges: StatusChangeInput[];
}

/** A link as it is written. */
export interface LinkInput {
  fromEventId: string;
  toEventId: string;
  type: LinkType;
  /** YYYY-MM-DD; the day both events were known where it is missing. */
  knownOn?: string;
}
