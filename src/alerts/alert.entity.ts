import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Text, TextOrNull, UuidOrNull } from '../database/columns.js';
import type { AlertKind } from '../domain/alerts/alert-kinds.js';
import { Event } from '../events/event.entity.js';
import { Delivery } from './delivery.entity.js';
import { Follow } from './follow.entity.js';

/** What is told to somebody who follows: once for each event and occasion. */
@Entity('alerts')
@Check(
  'alerts_kind_known',
  `kind IN ('new', 'changed', 'denied', 'opens_tomorrow', 'overdue',
    'comment', 'suggestion', 'answer', 'returned', 'assigned')`,
)
@Index('alerts_waiting', ['followId', 'createdAt'], { where: 'delivery_id IS NULL' })
@Index('alerts_of_delivery', ['deliveryId'])
@Index('alerts_of_event', ['eventId'])
export class Alert {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'alerts_pkey' }) followId: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'alerts_pkey' }) eventId: string;
  /** `version 7`, `opens 2026-02-06`, `due 2026-02-06T20:00:00Z`; of a desk `comment 0197…`, `returned 5`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alerts_pkey' }) occasion: string;
  @Text() kind: AlertKind;
  /** Of a desk: the name of whoever did it. */
  @TextOrNull() author: string | null;
  /** With which it is sent; null until then. */
  @UuidOrNull() deliveryId: string | null;
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' }) createdAt: Date;

  @ManyToOne(() => Follow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'follow_id', foreignKeyConstraintName: 'alerts_follow_fkey' })
  follow: Relation<Follow>;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'alerts_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => Delivery, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'delivery_id', foreignKeyConstraintName: 'alerts_delivery_fkey' })
  delivery: Relation<Delivery> | null;
}
