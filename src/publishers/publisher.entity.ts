import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import {
  Arriving,
  CreatedAt,
  Id,
  InstantOrNull,
  Text,
  TextOrNull,
  UpdatedAt,
  UuidOrNull,
  Version,
} from '../database/columns.js';
import type { Reliability, SourceKind } from '../domain/vocabulary.js';

/** Whoever brings documents out: a paper, an agency, a ministry. */
@Entity('publishers')
@Index('publishers_slug_unique', { synchronize: false })
@Index('publishers_name_unique', { synchronize: false })
@Unique('publishers_named', ['id', 'name'])
@Check('publishers_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('publishers_name_given', `name ~ '\\S'`)
@Check('publishers_reliability_known', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`)
@Check(
  'publishers_kind_known',
  `kind IN ('article', 'statement', 'post', 'broadcast', 'document', 'book', 'interview', 'digest')`,
)
@Check('publishers_country_form', `country ~ '^[A-Z]{2}$'`)
@Check('publishers_not_merged_into_itself', `merged_into_id <> id`)
@Index('publishers_arriving', ['arriving'], { where: 'arriving IS NOT NULL' })
@Index('publishers_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
@Index('publishers_trigram', { synchronize: false })
export class Publisher {
  @Id('publishers_pkey') id: string;
  @Text() slug: string;
  @Text() name: string;
  @Column({ type: 'character', length: 1, default: 'F' }) reliability: Reliability;
  @Column({ type: 'text', default: 'article' }) kind: SourceKind;
  @TextOrNull() country: string | null;
  @TextOrNull() note: string | null;
  /** What it was merged into; nothing refers to it any more, and its slug, id and name lead there. */
  @UuidOrNull() mergedIntoId: string | null;
  /** Whether something published uses it; kept by the database. Readers see nothing else. */
  @Column({ type: 'boolean', default: false }) isPublic: boolean;
  /** When readers first saw it; kept by the database. */
  @InstantOrNull() publicSince: Date | null;
  /** The transaction that makes it, for which alone it has its names yet; null once it has come in. */
  @Arriving() arriving?: string | null;
  @CreatedAt() createdAt: Date;
  @UpdatedAt() updatedAt: Date;
  @Version() version: number;

  @ManyToOne(() => Publisher, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'publishers_merged_into_fkey' })
  mergedInto: Relation<Publisher> | null;
}
