import { applyDecorators } from '@nestjs/common';
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
import { NUMBER_FIELDS } from '../domain/event-fields.js';
import type { Status } from '../domain/lifecycle/status.js';
import type { Vote } from '../domain/vote.js';
import type { Format, Kind, PlacePrecision, Precision, Review } from '../domain/vocabulary.js';
import { Dossier } from '../dossiers/dossier.entity.js';

/** Anything dated in a dossier. Open ends of its window are ±infinity in the database. */
@Entity('events')
@Unique('events_ref_unique', ['ref'])
@Unique('events_slug_unique', ['dossierId', 'slug'])
@Check('events_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('events_ref_form', `ref ~ '^[A-Z0-9]{1,8}-B?[0-9]{4}-[0-9]{3,}$'`)
@Check(
  'events_kind_known',
  `kind IN ('talks', 'meeting', 'contact', 'statement', 'threat', 'commitment', 'deadline', 'proposal', 'agreement', 'decision', 'measure', 'incident')`,
)
@Check('events_title_given', `title ~ '\\S'`)
@Check('events_window_in_order', `earliest <= latest`)
@Check(
  'events_precision_known',
  `precision IN ('instant', 'day', 'month', 'season', 'year', 'decade', 'century', 'millennium')`,
)
@Check('events_country_form', `country ~ '^[A-Z]{2}$'`)
@Check('events_lat_range', `lat BETWEEN -90 AND 90`)
@Check('events_lon_range', `lon BETWEEN -180 AND 180`)
@Check('events_place_precision_known', `place_precision IN ('exact', 'city', 'region', 'country')`)
@Check('events_coordinates_whole', `num_nulls(lat, lon, place_precision) IN (0, 3)`)
@Check(
  'events_format_known',
  `format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`,
)
@Check('events_entered_in_order', `entered_earliest <= entered_latest`)
@Check('events_term_whole', `num_nulls(term_text, term_earliest, term_latest) IN (0, 3)`)
@Check('events_deadline_whole', `num_nulls(deadline_text, deadline_earliest, deadline_latest) IN (0, 3)`)
@Check('events_deadline_in_order', `deadline_earliest <= deadline_latest`)
@Check('events_intensity_range', `intensity BETWEEN -10 AND 10`)
@NumbersInBounds()
@Check('events_coding_form', `jsonb_typeof(coding) = 'object' AND coding ?& ARRAY['scheme', 'version', 'code']`)
@Check('events_relative_whole', `num_nulls(relative_event_id, relative_offset) IN (0, 2)`)
@Check('events_relative_offset_form', `relative_offset ~ '^-?P\\d{1,4}[DWMY]$'`)
@Check('events_review_known', `review IN ('draft', 'in_review', 'published', 'retracted')`)
@Index('events_when', { synchronize: false })
@Index('events_dossier_when', { synchronize: false })
@Index('events_lasting', { synchronize: false })
@Index('events_telling', { synchronize: false })
@Index('events_dossier_telling', { synchronize: false })
@Index('events_strongest', { synchronize: false })
@Index('events_dossier_strongest', { synchronize: false })
@Index('events_latest', ['latest'])
@Index('events_term_latest', ['termLatest'], { where: 'term_latest IS NOT NULL' })
@Index('events_dossier_latest', ['dossierId', 'latest'])
@Index('events_updated', ['updatedAt', 'id'])
@Index('events_intensity', ['intensity', 'id'])
@Index('events_window', { synchronize: false })
@Index('events_waiting', { synchronize: false })
@Index('events_dossier_updated', { synchronize: false })
@Index('events_known_on', ['knownOn'])
@Index('events_slug', ['slug'])
@Index('events_published', ['dossierId'], { where: `review = 'published' AND deleted_at IS NULL` })
@Index('events_relative', ['relativeEventId'], { where: 'relative_event_id IS NOT NULL' })
@Index('events_kind_status', ['kind', 'status'])
@Index('events_deleted', ['deletedAt', 'id'], { where: 'deleted_at IS NOT NULL' })
@Index('events_unpublished', ['review', 'updatedAt', 'id'], {
  where: `review IN ('draft', 'in_review') AND deleted_at IS NULL`,
})
@Index('events_in_review', ['id'], { where: `review = 'in_review'` })
export class Event {
  @Id('events_pkey') id: string;
  @Uuid() dossierId: string;
  /** What it is quoted by; null until it is first published. */
  @TextOrNull() ref: string | null;
  @Text() slug: string;
  @Text() kind: Kind;
  /** Of the title and summary beside it, which those of the newest telling are; the database keeps all three so. */
  @Text() language: string;
  @Text() title: string;
  @Column({ type: 'text', default: '' }) summary: string;
  /** Title and summary of the newest telling by language. */
  @Column({ type: 'jsonb' }) words: Record<string, { title: string; summary: string }>;
  @Column({ type: 'jsonb', nullable: true }) shortTitle: Record<string, string> | null;
  /** EDTF or an instant, verbatim: as the ledger has it, or where it has none as it was entered. The database keeps it so. */
  @Text() whenText: string;
  @Instant() earliest: Date;
  @Instant() latest: Date;
  @Text() precision: Precision;
  @Text() enteredWhen: string;
  @Instant() enteredEarliest: Date;
  @Instant() enteredLatest: Date;
  @Text() enteredPrecision: Precision;
  @TextOrNull() track: string | null;
  @SmallOrNull() round: number | null;
  @TextOrNull() timezone: string | null;
  @TextOrNull() saidAs: string | null;
  @TextOrNull() saidRule: string | null;
  /** As `whenText`. */
  @TextOrNull() place: string | null;
  @TextOrNull() enteredPlace: string | null;
  @Column({ type: 'character', length: 2, nullable: true }) country: string | null;
  @Column({ type: 'double precision', nullable: true }) lat: number | null;
  @Column({ type: 'double precision', nullable: true }) lon: number | null;
  @TextOrNull() placePrecision: PlacePrecision | null;
  /** As `whenText`. */
  @TextOrNull() format: Format | null;
  @TextOrNull() enteredFormat: Format | null;
  @TextOrNull() condition: string | null;
  @TextOrNull() consequence: string | null;
  /** How long what it says stands: as the ledger has it, else the deadline. The database keeps it so. */
  @TextOrNull() termText: string | null;
  @InstantOrNull() termEarliest: Date | null;
  @InstantOrNull() termLatest: Date | null;
  /** The deadline as it was entered. */
  @TextOrNull() deadlineText: string | null;
  @InstantOrNull() deadlineEarliest: Date | null;
  @InstantOrNull() deadlineLatest: Date | null;
  /** The event that its window hangs on, and how much later it is: `P30D`, `-P2D`. */
  @Column({ type: 'uuid', nullable: true }) relativeEventId: string | null;
  @TextOrNull() relativeOffset: string | null;
  @Small() intensity: number;
  @Column({ type: 'jsonb', nullable: true }) coding: { scheme: string; version: string; code: string } | null;
  /** Of a body that decided, by the ledger; the database keeps it so. */
  @Column({ type: 'jsonb', nullable: true }) vote: Vote | null;
  /** The newest entry of the ledger that counts; the database keeps it so. */
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

  @ManyToOne(() => Event, { deferrable: 'INITIALLY DEFERRED', nullable: true })
  @JoinColumn({ name: 'relative_event_id', foreignKeyConstraintName: 'events_relative_fkey' })
  relativeEvent: Relation<Event> | null;
}

/** The database holds each whole number among the plain fields between its bounds, too: `events_round_range`. */
function NumbersInBounds(): ClassDecorator {
  return applyDecorators(
    ...NUMBER_FIELDS.map(([, { column, least, most }]) =>
      Check(`events_${column}_range`, `${column} BETWEEN ${least} AND ${most}`),
    ),
  );
}
