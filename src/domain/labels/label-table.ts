import type { Status } from '../lifecycle/status.js';
import type {
  Act,
  ActorType,
  Basis,
  ClaimField,
  Credibility,
  Format,
  Move,
  PlacePrecision,
  Kind,
  LinkType,
  Reliability,
  Review,
  Role,
  Seen,
  SourceKind,
  Stance,
  TitleSource,
} from '../vocabulary.js';

/** What a language must name: every word of the vocabulary, none missing. */
export interface LabelTable {
  kind: Record<Kind, string>;
  status: Record<Status, string>;
  role: Record<Role, string>;
  act: Record<Act, string>;
  format: Record<Format, string>;
  placePrecision: Record<PlacePrecision, string>;
  linkType: Record<LinkType, string>;
  linkTypeReversed: Record<LinkType, string>;
  actorType: Record<ActorType, string>;
  claimField: Record<ClaimField, string>;
  move: Record<Move, string>;
  stance: Record<Stance, string>;
  basis: Record<Basis, string>;
  review: Record<Review, string>;
  sourceKind: Record<SourceKind, string>;
  titleSource: Record<TitleSource, string>;
  seen: Record<Seen, string>;
  reliability: Record<Reliability, string>;
  credibility: Record<Credibility, string>;
}
export type LabelGroup = keyof LabelTable;
