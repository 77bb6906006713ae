import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { CreatedAt, Day, Id, Text, TextOrNull, UpdatedAt, UuidOrNull, Version } from '../database/columns.js';
import type { Reliability } from '../domain/vocabulary.js';

/** A document. */
@Entity('sources')
@Unique('sources_slug_unique', ['slug'])
@Check('sources_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('sources_url_form', `url ~ '^https?://'`)
@Check('sources_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Check('sources_reliability_known', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`)
@Check('sources_not_merged_into_itself', `merged_into_id <> id`)
@Index('sources_trigram', { synchronize: false })
@Index('sources_address_unique', { synchronize: false })
@Index('sources_published_on', ['publishedOn', 'id'])
@Index('sources_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
export class Source {
  @Id('sources_pkey') id: string;
  @Text() slug: string;
  @Text() url: string;
  @Text() publisher: string;
  @Text() title: string;
  @Day() publishedOn: string;
  @Text() language: string;
  @Column({ type: 'character', length: 1, default: 'F' }) reliability: Reliability;
  @TextOrNull() note: string | null;
  @TextOrNull() retrievedVia: string | null;
  /** What it was merged into; nothing refers to it any more, and its slug, id and address lead there. */
  @UuidOrNull() mergedIntoId: string | null;
  @CreatedAt() createdAt: Date;
  @UpdatedAt() updatedAt: Date;
  @Version() version: number;

  @ManyToOne(() => Source, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'sources_merged_into_fkey' })
  mergedInto: Relation<Source> | null;
}
