import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { DayOrNull, Id, Small, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';
import type { Issue } from '../domain/vocabulary.js';
import { Event } from './event.entity.js';

/** What an event is about, and what an actor states there. */
@Entity('event_issues')
@Check(
  'event_issues_known',
  `issue IN ('enrichment', 'sanctions', 'missiles', 'inspections', 'regional', 'shipping', 'format')`,
)
@Check('event_issues_whole', `num_nulls(actor_id, stance) IN (0, 2)`)
@Check('event_issues_stance_given', `stance ~ '\\S'`)
@Unique('event_issues_once', ['eventId', 'issue', 'actorId', 'knownOn'])
@Index('event_issues_undated_once', ['eventId', 'issue', 'actorId'], { unique: true, where: 'known_on IS NULL' })
@Index('event_issues_alone_once', ['eventId', 'issue'], { unique: true, where: 'actor_id IS NULL' })
@Unique('event_issues_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' })
@Index('event_issues_issue', ['issue', 'eventId'])
@Index('event_issues_actor', ['actorId'])
export class EventIssue {
  @Id('event_issues_pkey') id: string;
  @Uuid() eventId: string;
  @Small() ordinal: number;
  @Text() issue: Issue;
  /** Who states a position; null, with `stance`, where the event is only about the issue. */
  @UuidOrNull() actorId: string | null;
  /** The position in an editor's words. */
  @TextOrNull() stance: string | null;
  /** Null is the day that whoever states it is first heard in a source. */
  @DayOrNull() knownOn: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'event_issues_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'event_issues_actor_fkey' })
  actor: Relation<Actor> | null;
}
