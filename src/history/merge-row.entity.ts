import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Merge } from './merge.entity.js';

const Key = (): PropertyDecorator => PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'merge_rows_pkey' });

/** A row that a merge could change, or the list of rows that one thing has; null where there was none. */
@Entity('merge_rows')
@Index('merge_rows_key', ['key'])
export class MergeRow {
  @Key() mergedId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'merge_rows_pkey' }) relation: string;
  @Key() key: string;
  @Column({ type: 'jsonb', nullable: true }) before: object | null;
  @Column({ type: 'jsonb', nullable: true }) after: object | null;

  @ManyToOne(() => Merge, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'merged_id', foreignKeyConstraintName: 'merge_rows_merge_fkey' })
  merge: Relation<Merge>;
}
