import { Check, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { Day, Id, Instant, Small, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';
import type { Status } from '../domain/lifecycle/status.js';
import type { Basis } from '../domain/vocabulary.js';
import { Source } from '../sources/source.entity.js';
import { Event } from './event.entity.js';

/** One entry of an event's ledger. The database refuses to change or remove one. */
@Entity('status_changes')
@Unique('status_changes_position_unique', ['eventId', 'ordinal'])
@Check('status_changes_basis_known', `basis IN ('announced', 'reported', 'inferred')`)
@Index('status_changes_ledger', { synchronize: false })
@Index('status_changes_known_on', ['eventId', 'knownOn'])
@Index('status_changes_source', ['sourceId', 'eventId'], { where: 'source_id IS NOT NULL' })
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
  @TextOrNull() place: string | null;
  @UuidOrNull() saidById: string | null;
  @UuidOrNull() sourceId: string | null;
  @TextOrNull() note: string | null;
  @Text() basis: Basis;
  @CreateDateColumn({ type: 'timestamptz' }) recordedAt: Date;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'status_changes_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'said_by_id', foreignKeyConstraintName: 'status_changes_said_by_fkey' })
  saidBy: Relation<Actor> | null;

  @ManyToOne(() => Source, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'status_changes_source_fkey' })
  source: Relation<Source> | null;
}
