import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Day, Id, SmallOrNull, Text, Uuid } from '../database/columns.js';
import type { LinkType } from '../domain/vocabulary.js';
import { Event } from './event.entity.js';

/** A directed, typed relation between two events. */
@Entity('links')
@Unique('links_once', ['fromEventId', 'toEventId', 'type'])
@Check(
  'links_type_known',
  `type IN ('follows_up', 'announces', 'fulfils', 'reschedules', 'responds_to', 'about', 'part_of', 'contradicts', 'cancels', 'overtaken_by', 'conditional_on', 'implements')`,
)
@Check('links_order_of_parts', `ordinal IS NULL OR (type = 'part_of' AND ordinal BETWEEN 0 AND 9999)`)
@Check('links_not_to_itself', `from_event_id <> to_event_id`)
@Index('links_to_event', ['toEventId', 'type'])
export class Link {
  @Id('links_pkey') id: string;
  @Uuid() fromEventId: string;
  @Uuid() toEventId: string;
  @Text() type: LinkType;
  @Day() knownOn: string;
  /** Its place among the parts of the same whole; null is none. */
  @SmallOrNull() ordinal: number | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'from_event_id', foreignKeyConstraintName: 'links_from_event_fkey' })
  fromEvent: Relation<Event>;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'to_event_id', foreignKeyConstraintName: 'links_to_event_fkey' })
  toEvent: Relation<Event>;
}
