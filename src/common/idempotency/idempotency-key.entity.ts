import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, Text } from '../../database/columns.js';

/** A request that its sender may repeat, and what it did. */
@Entity('idempotency_keys')
@Index('idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'idempotency_keys_pkey' }) userId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pkey' }) key: string;
  @Text() requestHash: string;
  @Column({ type: 'jsonb', nullable: true }) answer: object | null;
  @Instant() createdAt: Date;
}
