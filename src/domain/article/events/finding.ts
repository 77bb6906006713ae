import type { Status } from '../../lifecycle/status.js';
import type { Format, Kind, LinkType, Role } from '../../vocabulary.js';
import type { Vote } from '../../vote.js';
import type { ArticleActor } from '../names/article-actor.js';
import type { TextSpan } from '../text/spans.js';
import type { SpeakerReason } from '../speech/utterance.js';

/** Why a passage is taken for an event; the client puts it into words. */
export const FINDING_REASONS = [
  'gathering_held',
  'gathering_announced',
  'gathering_called_off',
  'contact_made',
  'speech',
  'threat',
  'threat_under_condition',
  'deed',
  'day_not_said',
] as const;
export type FindingReason = (typeof FINDING_REASONS)[number];

export interface FoundCitation {
  /** What stands between the marks; null where the article reports without quoting. */
  readonly quote: string | null;
  readonly passage: TextSpan;
  /** BCP 47. */
  readonly language: string;
  readonly speakerId: string | null;
  /** How the article names who said it and through whom; null for the article's own account. */
  readonly attribution: string | null;
  readonly speakerReason: SpeakerReason | null;
  /** Who may have said it, where the words leave it open: to be asked about, never taken for the speaker. */
  readonly likelyId: string | null;
}

/** What is told of an event in a passage of its own. */
export const DETAIL_FIELDS = ['status', 'when', 'place', 'format', 'participant', 'condition'] as const;

export interface FoundDetail {
  readonly field: (typeof DETAIL_FIELDS)[number];
  /** Of `participant`, who it is. */
  readonly actor: ArticleActor | null;
  readonly passage: TextSpan;
}

interface FoundParticipation {
  readonly actorId: string;
  readonly role: Role;
}

/** An event that a passage seems to tell of, for a person to accept, correct or drop. */
export interface Finding {
  /** `p1`, `p2` … in the order of the text. */
  readonly key: string;
  readonly kind: Kind;
  /** In the words of the article. */
  readonly title: string;
  /** EDTF. */
  readonly when: string;
  /** The words of the date and the rule that read them; null where the article gives none. */
  readonly saidAs: string | null;
  readonly saidRule: string | null;
  readonly timezone: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly format: Format | null;
  readonly status: Status;
  readonly condition: string | null;
  readonly consequence: string | null;
  /** How a body voted, as the article counts it; null where it does not, and of what no body votes on. */
  readonly vote: Vote | null;
  readonly participations: readonly FoundParticipation[];
  readonly citations: readonly FoundCitation[];
  /** Where each detail stands in the text; of what follows from the whole of it, nowhere. */
  readonly details: readonly (Omit<FoundDetail, 'actor'> & { readonly actorId: string | null })[];
  readonly links: readonly { readonly type: LinkType; readonly to: string }[];
  /** YYYY-MM-DD, the day of the article. */
  readonly knownOn: string;
  readonly passage: TextSpan;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reasons: readonly FindingReason[];
}

/** A finding before it has its key, its links and the day of the article. */
export interface RawFinding extends Omit<Finding, 'key' | 'links' | 'knownOn' | 'participations' | 'details'> {
  readonly details: readonly FoundDetail[];
  readonly participations: readonly { readonly actor: ArticleActor; readonly role: Role }[];
  /** Who speaks in it, for linking; the words of the article where it is no actor. */
  readonly speaker: string | null;
}
