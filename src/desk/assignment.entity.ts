import { Check, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { User } from '../auth/user.entity.js';
import { Id, Text, TextOrNull, Uuid } from '../database/columns.js';
import { Event } from '../events/event.entity.js';

/** Who is asked to see to an event that is being worked on. It is no part of the record: no version and no bundle has it. */
@Entity('assignments')
@Check('assignments_note_given', `note ~ '\\S'`)
@Index('assignments_user', ['userId', 'eventId'])
export class Assignment {
  @Id('assignments_pkey') eventId: string;
  @Uuid() userId: string;
  /** What is to be done, as far as it was said. */
  @TextOrNull() note: string | null;
  /** The name, as it was then, of whoever asked. */
  @Text() author: string;
  @Uuid() authorId: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'assignments_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => User, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'assignments_user_fkey' })
  user: Relation<User>;

  @ManyToOne(() => User, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'assignments_author_fkey' })
  asking: Relation<User>;
}
