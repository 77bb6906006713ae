import { Check, Column, CreateDateColumn, Entity, Index } from 'typeorm';
import { Id, Text, Uuid } from '../database/columns.js';
import type { Thing } from './revisions.service.js';

/**
 * A merge that stands, kept so that it can be undone. It is no part of the record: no version and no bundle has it. What it
 * moved is in `merge_rows`.
 */
@Entity('merges')
@Check('merges_entity_known', `entity IN ('actor', 'source', 'publisher')`)
@Index('merges_into', ['intoId', 'recordedAt'])
export class Merge {
  @Id('merges_pkey') mergedId: string;
  @Text() entity: Thing['entity'];
  /** What it was merged into. */
  @Uuid() intoId: string;
  /** What the merge changed: each had a revision by it. */
  @Column({ type: 'jsonb' }) things: Thing[];
  /** The rows that named the one that stayed once the merge was done. */
  @Column({ type: 'uuid', array: true }) named: string[];
  @CreateDateColumn({ type: 'timestamptz' }) recordedAt: Date;
}
