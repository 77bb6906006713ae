import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { DayOrNull, Id, Small, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';
import type { TextQuote } from '../domain/references/text-quote.js';
import type { Credibility, Stance } from '../domain/vocabulary.js';
import { Source } from '../sources/source.entity.js';
import { Event } from './event.entity.js';

/** What a source does for an event. */
@Entity('citations')
@Unique('citations_of_event', ['id', 'eventId'])
@Unique('citations_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' })
@Check('citations_stance_known', `stance IN ('reports', 'supports', 'disputes', 'no_comment')`)
@Check('citations_credibility_range', `credibility BETWEEN 1 AND 6`)
@Check('citations_quote_has_language', `quote IS NULL OR language IS NOT NULL`)
@Check('citations_translation_form', `jsonb_typeof(translation) = 'object'`)
@Check(
  'citations_anchor_form',
  `jsonb_typeof(anchor) = 'object' AND jsonb_typeof(anchor -> 'exact') = 'string' AND anchor ->> 'exact' ~ '\\S' AND jsonb_typeof(anchor -> 'prefix') = 'string' AND jsonb_typeof(anchor -> 'suffix') = 'string'`,
)
@Check('citations_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Index('citations_source', ['sourceId', 'eventId'])
@Index('citations_speaker', ['speakerId'], { where: 'speaker_id IS NOT NULL' })
export class Citation {
  @Id('citations_pkey') id: string;
  @Uuid() eventId: string;
  @Uuid() sourceId: string;
  @Small() ordinal: number;
  @TextOrNull() quote: string | null;
  @TextOrNull() language: string | null;
  /** Where the words stand in the document. */
  @Column({ type: 'jsonb', nullable: true }) anchor: TextQuote | null;
  /** By language. */
  @Column({ type: 'jsonb', nullable: true }) translation: Record<string, string> | null;
  @TextOrNull() quoteNote: string | null;
  /** Where its source tells no day; null is the event's. */
  @DayOrNull() knownOn: string | null;
  @UuidOrNull() speakerId: string | null;
  @TextOrNull() attribution: string | null;
  @Text() stance: Stance;
  @Column({ type: 'smallint', default: 6 }) credibility: Credibility;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'citations_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => Source, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'citations_source_fkey' })
  source: Relation<Source>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'speaker_id', foreignKeyConstraintName: 'citations_speaker_fkey' })
  speaker: Relation<Actor> | null;
}
