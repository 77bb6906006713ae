import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import {
  Day,
  Id,
  Instant,
  InstantOrNull,
  Small,
  SmallOrNull,
  Text,
  TextOrNull,
  Uuid,
  UuidOrNull,
} from '../database/columns.js';
import type { Status } from '../domain/lifecycle/status.js';
import type { SaidAs } from '../domain/said-as.js';
import type { Vote } from '../domain/vote.js';
import type { Basis, Format, Precision } from '../domain/vocabulary.js';
import { Source } from '../sources/source.entity.js';
import { Event } from './event.entity.js';

/** One entry of an event's ledger. The database refuses to change or remove one. */
@Entity('status_changes')
@Unique('status_changes_position_unique', ['eventId', 'ordinal'])
@Check('status_changes_window_whole', `num_nulls(window_earliest, window_latest, window_precision) IN (0, 3)`)
@Check('status_changes_window_in_order', `window_earliest <= window_latest`)
@Check(
  'status_changes_format_known',
  `format IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`,
)
@Check('status_changes_said_as_form', `jsonb_typeof(said_as) = 'object' AND said_as ?& ARRAY['text', 'language']`)
@Check('status_changes_basis_known', `basis IN ('announced', 'reported', 'inferred')`)
@Index('status_changes_ledger', { synchronize: false })
@Index('status_changes_known_on', ['eventId', 'knownOn'])
@Index('status_changes_effective', ['effectiveEarliest'])
@Index('status_changes_source', ['sourceId', 'eventId'], { where: 'source_id IS NOT NULL' })
@Index('status_changes_corrects', ['correctsId'], { where: 'corrects_id IS NOT NULL' })
@Index('status_changes_said_by', ['saidById'], { where: 'said_by_id IS NOT NULL' })
export class StatusChange {
  @Id('status_changes_pkey') id: string;
  @Uuid() eventId: string;
  @Small() ordinal: number;
  @Text() status: Status;
  /** EDTF or an instant, verbatim. */
  @Text() effectiveText: string;
  @Instant() effectiveEarliest: Date;
  @Day() knownOn: string;
  @TextOrNull() windowText: string | null;
  @InstantOrNull() windowEarliest: Date | null;
  @InstantOrNull() windowLatest: Date | null;
  @TextOrNull() windowPrecision: Precision | null;
  /** The words that the window was made of, and the rule that made it. */
  @Column({ type: 'jsonb', nullable: true }) saidAs: SaidAs | null;
  @TextOrNull() saidRule: string | null;
  @TextOrNull() place: string | null;
  @TextOrNull() format: Format | null;
  @Column({ type: 'jsonb', nullable: true }) vote: Vote | null;
  @UuidOrNull() saidById: string | null;
  @UuidOrNull() sourceId: string | null;
  @TextOrNull() note: string | null;
  /** The note in other languages, by their tags. */
  @Column({ type: 'jsonb', nullable: true }) notes: Record<string, string> | null;
  /** The entry of the same event that this one sets right; that one does not count any more. */
  @UuidOrNull() correctsId: string | null;
  /** Its place among the entries of its day: that of the entry it sets right; null is its ordinal. */
  @SmallOrNull() rank: number | null;
  @Text() basis: Basis;
  @CreateDateColumn({ type: 'timestamptz' }) recordedAt: Date;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'status_changes_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => StatusChange, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'corrects_id', foreignKeyConstraintName: 'status_changes_corrects_fkey' })
  corrects: Relation<StatusChange> | null;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'said_by_id', foreignKeyConstraintName: 'status_changes_said_by_fkey' })
  saidBy: Relation<Actor> | null;

  @ManyToOne(() => Source, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'status_changes_source_fkey' })
  source: Relation<Source> | null;
}
