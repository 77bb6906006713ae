import { Check, Column, Entity, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Day, Id, Text, Uuid } from '../database/columns.js';
import { Event } from './event.entity.js';

/** What an event is called, and what is said of it, from a day on. */
@Entity('tellings')
@Unique('tellings_day_once', ['eventId', 'knownOn'])
@Check('tellings_title_given', `title ->> language ~ '\\S'`)
@Check('tellings_words_form', `jsonb_typeof(title) = 'object' AND jsonb_typeof(summary) = 'object'`)
export class Telling {
  @Id('tellings_pkey') id: string;
  @Uuid() eventId: string;
  @Day() knownOn: string;
  /** BCP 47: of the words that somebody wrote first; all others translate them. */
  @Text() language: string;
  /** By language. */
  @Column({ type: 'jsonb' }) title: Record<string, string>;
  @Column({ type: 'jsonb' }) summary: Record<string, string>;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'tellings_event_fkey' })
  event: Relation<Event>;
}
