import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import {
  CreatedAt,
  Day,
  Id,
  Instant,
  InstantOrNull,
  Small,
  SmallOrNull,
  Text,
  TextOrNull,
  UpdatedAt,
  Uuid,
  Version,
} from '../database/columns.js';
import type { Status } from '../domain/lifecycle/status.js';
import type { Format, Kind, Precision, Review } from '../domain/vocabulary.js';
import { Dossier } from '../dossiers/dossier.entity.js';

/** Anything dated in a dossier. Open ends of its window are ±infinity in the database. */
@Entity('events')
@Unique('events_ref_unique', ['ref'])
@Unique('events_slug_unique', ['dossierId', 'slug'])
@Check('events_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('events_ref_form', `ref ~ '^[A-Z0-9]{1,8}-[0-9]{4}-[0-9]{3,}$'`)
@Check(
  'events_kind_known',
  `kind IN ('talks', 'meeting', 'contact', 'statement', 'threat', 'commitment', 'deadline', 'proposal', 'agreement', 'measure', 'incident')`,
)
@Check('events_title_given', `title ~ '\\S'`)
@Check('events_window_in_order', `earliest <= latest`)
@Check(
  'events_precision_known',
  `precision IN ('instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium')`,
)
@Check('events_country_form', `country ~ '^[A-Z]{2}$'`)
@Check(
  'events_format_known',
  `format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`,
)
@Check('events_deadline_whole', `num_nulls(deadline_text, deadline_earliest, deadline_latest) IN (0, 3)`)
@Check('events_deadline_in_order', `deadline_earliest <= deadline_latest`)
@Check('events_intensity_range', `intensity BETWEEN -10 AND 10`)
@Check('events_coding_form', `jsonb_typeof(coding) = 'object' AND coding ?& ARRAY['scheme', 'version', 'code']`)
@Check('events_review_known', `review IN ('draft', 'in_review', 'published', 'retracted')`)
@Index('events_when', ['earliest', 'latest', 'id'])
@Index('events_dossier_when', ['dossierId', 'earliest', 'latest', 'id'])
@Index('events_updated', ['updatedAt', 'id'])
@Index('events_intensity', ['intensity', 'id'])
@Index('events_window', { synchronize: false })
@Index('events_known_on', ['knownOn'])
@Index('events_kind_status', ['kind', 'status'])
export class Event {
  @Id('events_pkey') id: string;
  @Uuid() dossierId: string;
  @Text() ref: string;
  @Text() slug: string;
  @Text() kind: Kind;
  @Text() title: string;
  @Column({ type: 'text', default: '' }) summary: string;
  /** EDTF or an instant, verbatim. */
  @Text() whenText: string;
  @Instant() earliest: Date;
  @Instant() latest: Date;
  @Text() precision: Precision;
  @TextOrNull() track: string | null;
  @SmallOrNull() round: number | null;
  @TextOrNull() timezone: string | null;
  @TextOrNull() saidAs: string | null;
  @TextOrNull() saidRule: string | null;
  @TextOrNull() place: string | null;
  @Column({ type: 'character', length: 2, nullable: true }) country: string | null;
  @TextOrNull() format: Format | null;
  @TextOrNull() condition: string | null;
  @TextOrNull() consequence: string | null;
  @TextOrNull() deadlineText: string | null;
  @InstantOrNull() deadlineEarliest: Date | null;
  @InstantOrNull() deadlineLatest: Date | null;
  @Small() intensity: number;
  @Column({ type: 'jsonb', nullable: true }) coding: { scheme: string; version: string; code: string } | null;
  /** The newest entry of the ledger; the database keeps it so. */
  @Text() status: Status;
  @Column({ type: 'text', default: 'draft' }) review: Review;
  @Day() knownOn: string;
  @CreatedAt() createdAt: Date;
  @UpdatedAt() updatedAt: Date;
  @InstantOrNull() deletedAt: Date | null;
  @Version() version: number;

  @ManyToOne(() => Dossier, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'dossier_id', foreignKeyConstraintName: 'events_dossier_fkey' })
  dossier: Relation<Dossier>;
}
