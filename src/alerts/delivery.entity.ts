import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Instant, InstantOrNull, SmallOrNull, Text, TextOrNull, Uuid } from '../database/columns.js';
import type { DeliveryState } from '../domain/alerts/alert-kinds.js';
import type { Fault } from '../domain/alerts/faults.js';
import { Follow } from './follow.entity.js';

/** One sending: a message to a webhook, or a mail. It may take several tries; its id tells the other side that they are one. */
@Entity('deliveries')
@Check('deliveries_state_known', `state IN ('waiting', 'sent', 'failed', 'dropped')`)
@Check(
  'deliveries_waiting_or_ended',
  `(state = 'waiting') = (next_at IS NOT NULL) AND (state = 'waiting') = (ended_at IS NULL)`,
)
@Index('deliveries_of_follow', ['followId', 'id'])
@Index('deliveries_waiting', ['nextAt'], { where: `state = 'waiting'` })
@Index('deliveries_ended', ['endedAt'])
export class Delivery {
  @Id('deliveries_pkey') id: string;
  @Uuid() followId: string;
  @Column({ type: 'boolean' }) isTest: boolean;
  @Text() state: DeliveryState;
  @Column({ type: 'integer', default: 0 }) attempts: number;
  /** What the other side answered last, as far as it did. */
  @SmallOrNull() status: number | null;
  @TextOrNull() fault: Fault | null;
  @Instant() createdAt: Date;
  @InstantOrNull() nextAt: Date | null;
  @InstantOrNull() endedAt: Date | null;

  @ManyToOne(() => Follow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'follow_id', foreignKeyConstraintName: 'deliveries_follow_fkey' })
  follow: Relation<Follow>;
}
