import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { DayOrNull, Id, Small, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';
import type { Move } from '../domain/vocabulary.js';
import { Issue } from '../dossiers/issue.entity.js';
import { Citation } from './citation.entity.js';
import { Event } from './event.entity.js';

/** What an event is about, and what an actor states there. */
@Entity('event_issues')
@Check('event_issues_whole', `num_nulls(actor_id, stance) IN (0, 2)`)
@Check('event_issues_stance_given', `stance ~ '\\S'`)
@Check('event_issues_moved_known', `moved IN ('harder', 'softer', 'new')`)
@Check('event_issues_stated', `actor_id IS NOT NULL OR num_nonnulls(stances, reported_by_id, citation_id, moved) = 0`)
@Index('event_issues_once', { synchronize: false })
@Index('event_issues_alone_once', ['eventId', 'issue'], { unique: true, where: 'actor_id IS NULL' })
@Unique('event_issues_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' })
@Index('event_issues_issue', ['dossierId', 'issue', 'eventId'])
@Index('event_issues_actor', ['actorId'])
@Index('event_issues_reported_by', ['reportedById'], { where: 'reported_by_id IS NOT NULL' })
@Index('event_issues_citation', ['citationId'], { where: 'citation_id IS NOT NULL' })
export class EventIssue {
  @Id('event_issues_pkey') id: string;
  @Uuid() eventId: string;
  @Small() ordinal: number;
  /** That of the event, whose issues these are. */
  @Uuid() dossierId: string;
  /** Slug of one of the dossier's. */
  @Text() issue: string;
  /** Who states a position; null, with `stance`, where the event is only about the issue. */
  @UuidOrNull() actorId: string | null;
  /** The position in an editor's words. */
  @TextOrNull() stance: string | null;
  /** The same in other languages, by their tags. */
  @Column({ type: 'jsonb', nullable: true }) stances: Record<string, string> | null;
  /** Who tells that the actor holds it, where it is somebody else. */
  @UuidOrNull() reportedById: string | null;
  /** The citation of the event that it rests on. */
  @UuidOrNull() citationId: string | null;
  /** An editor's mark: harder or softer than before, or the first of its kind. */
  @TextOrNull() moved: Move | null;
  /** Null is the day that whoever states it is first heard in a source. */
  @DayOrNull() knownOn: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'event_issues_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'event_issues_actor_fkey' })
  actor: Relation<Actor> | null;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'reported_by_id', foreignKeyConstraintName: 'event_issues_reported_by_fkey' })
  reportedBy: Relation<Actor> | null;

  @ManyToOne(() => Citation, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'citation_id', foreignKeyConstraintName: 'event_issues_citation_fkey' })
  citation: Relation<Citation> | null;

  @ManyToOne(() => Issue, { nullable: false, onUpdate: 'CASCADE' })
  @JoinColumn([
    { name: 'dossier_id', referencedColumnName: 'dossierId', foreignKeyConstraintName: 'event_issues_issue_fkey' },
    { name: 'issue', referencedColumnName: 'slug', foreignKeyConstraintName: 'event_issues_issue_fkey' },
  ])
  about: Relation<Issue>;
}
