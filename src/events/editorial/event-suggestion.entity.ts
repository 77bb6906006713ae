import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, InstantOrNull, Text, TextOrNull, Uuid, UuidOrNull } from '../../database/columns.js';
import { Event } from '../event.entity.js';

export const SUGGESTION_STATES = ['open', 'accepted', 'rejected'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A correction of a published event that somebody suggests who may not make it. */
@Entity('event_suggestions')
@Check('event_suggestions_state_known', `state IN ('open', 'accepted', 'rejected')`)
@Check('event_suggestions_reason_given', `reason ~ '\\S'`)
@Check('event_suggestions_decided', `(state = 'open') = (decided_at IS NULL)`)
@Index('event_suggestions_event', ['eventId', 'id'])
@Index('event_suggestions_open', ['id'], { where: `state = 'open'` })
export class EventSuggestion {
  @Id('event_suggestions_pkey') id: string;
  @Uuid() eventId: string;
  /** The version that its author has seen. */
  @Column({ type: 'integer' }) baseVersion: number;
  /** A SuggestedChangesDto. */
  @Column({ type: 'jsonb' }) changes: object;
  @Text() reason: string;
  @Column({ type: 'text', default: 'open' }) state: SuggestionState;
  @Text() author: string;
  @Uuid() authorId: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @TextOrNull() decidedBy: string | null;
  @UuidOrNull() decidedById: string | null;
  @InstantOrNull() decidedAt: Date | null;
  @TextOrNull() comment: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'event_suggestions_event_fkey' })
  event: Relation<Event>;
}
