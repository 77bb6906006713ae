import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Small } from '../database/columns.js';
import { Publisher } from '../publishers/publisher.entity.js';
import { Source } from './source.entity.js';

/** A wire that a source carries. */
@Entity('source_agencies')
@Index('source_agencies_publisher', ['publisherId'])
export class SourceAgency {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'source_agencies_pkey' }) sourceId: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'source_agencies_pkey' }) publisherId: string;
  @Small() ordinal: number;

  @ManyToOne(() => Source, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'source_agencies_source_fkey' })
  source: Relation<Source>;

  @ManyToOne(() => Publisher, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'publisher_id', foreignKeyConstraintName: 'source_agencies_publisher_fkey' })
  publisher: Relation<Publisher>;
}
