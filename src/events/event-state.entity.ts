import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Day, Instant, InstantOrNull, Small, Text, TextOrNull, Uuid } from '../database/columns.js';
import type { Status } from '../domain/lifecycle/status.js';
import type { Vote } from '../domain/vote.js';
import type { Format, Kind, Precision, Review } from '../domain/vocabulary.js';
import { Event } from './event.entity.js';

/**
 * How an event stood from a day on, until another: what its tellings and its ledger, as known by then, come to. Written by
 * the database alone (`refresh_event_states`), read wherever one looks back.
 */
@Entity('event_states')
@Check('event_states_in_order', `known_from < known_until`)
@Index('event_states_when', { synchronize: false })
@Index('event_states_window', { synchronize: false })
@Index('event_states_waiting', { synchronize: false })
@Index('event_states_newest', { synchronize: false })
@Index('event_states_lasting', { synchronize: false })
@Index('event_states_dossier_when', { synchronize: false })
@Index('event_states_kind_status', { synchronize: false })
@Index('event_states_telling', { synchronize: false })
@Index('event_states_dossier_telling', { synchronize: false })
@Index('event_states_known_from', { synchronize: false })
@Index('event_states_known_until', { synchronize: false })
export class EventState {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'event_states_pkey' }) eventId: string;
  /** From here to the zone as the event is today, so that what is counted reads states alone. */
  @Uuid() dossierId: string;
  @Text() kind: Kind;
  @Text() review: Review;
  @InstantOrNull() deletedAt: Date | null;
  @Day() knownOn: string;
  @TextOrNull() timezone: string | null;
  /** Of a gathering none before it was held: nobody could tell. */
  @Small() intensity: number;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'event_states_pkey' }) knownFrom: string;
  /** Not of it any more; infinity for the newest. */
  @Day() knownUntil: string;
  @Text() language: string;
  @Column({ type: 'jsonb' }) words: Record<string, { title: string; summary: string }>;
  @Text() status: Status;
  @Text() whenText: string;
  @Instant() earliest: Date;
  @Instant() latest: Date;
  @Text() precision: Precision;
  @TextOrNull() termText: string | null;
  @InstantOrNull() termEarliest: Date | null;
  @InstantOrNull() termLatest: Date | null;
  @TextOrNull() place: string | null;
  @TextOrNull() format: Format | null;
  @Column({ type: 'jsonb', nullable: true }) vote: Vote | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'event_states_event_fkey' })
  event: Relation<Event>;
}
