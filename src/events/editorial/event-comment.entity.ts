import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Text, TextOrNull, Uuid } from '../../database/columns.js';
import type { Review } from '../../domain/vocabulary.js';
import { Event } from '../event.entity.js';

/** What somebody says of an event to those who work on it. */
@Entity('event_comments')
@Check('event_comments_comment_given', `comment ~ '\\S'`)
@Check('event_comments_review_known', `review IN ('draft', 'in_review', 'published', 'retracted')`)
@Index('event_comments_event', ['eventId', 'id'])
@Index('event_comments_created_at', ['createdAt'])
export class EventComment {
  @Id('event_comments_pkey') id: string;
  @Uuid() eventId: string;
  @Column({ type: 'integer' }) version: number;
  /** The state of review that it went with; null where it stands by itself. */
  @TextOrNull() review: Review | null;
  @Text() comment: string;
  @Text() author: string;
  @Uuid() authorId: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'event_comments_event_fkey' })
  event: Relation<Event>;
}
