import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import {
  Arriving,
  CreatedAt,
  DayOrNull,
  Id,
  InstantOrNull,
  Text,
  TextOrNull,
  UpdatedAt,
  Uuid,
  UuidOrNull,
  Version,
} from '../database/columns.js';
import type { Reliability, Seen, SourceKind, TitleSource } from '../domain/vocabulary.js';
import { Publisher } from '../publishers/publisher.entity.js';

/** A document: a page, a book, a cable, a broadcast. */
@Entity('sources')
@Index('sources_slug_unique', { synchronize: false })
@Index('sources_address_unique', { synchronize: false })
@Check('sources_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('sources_url_form', `url ~ '^https?://'`)
@Check('sources_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Check('sources_reliability_known', `reliability IN ('A', 'B', 'C', 'D', 'E', 'F')`)
@Check(
  'sources_kind_known',
  `kind IN ('article', 'statement', 'post', 'broadcast', 'document', 'book', 'interview', 'digest')`,
)
@Check('sources_address_or_citation', `url IS NOT NULL OR citation ~ '\\S'`)
@Check('sources_published_whole', `num_nulls(published_text, published_on) IN (0, 2)`)
@Check('sources_title_source_known', `title_source IN ('page', 'address', 'editor', 'listed')`)
@Check('sources_seen_known', `seen IN ('read', 'listed')`)
@Check('sources_archive_url_form', `archive_url ~ '^https?://'`)
@Check('sources_address_hashed', `(url IS NULL) = (address_hash IS NULL)`)
@Check('sources_not_merged_into_itself', `merged_into_id <> id`)
@Index('sources_trigram', { synchronize: false })
@Index('sources_citation_trigram', { synchronize: false })
@Index('sources_newest', { synchronize: false })
@Index('sources_newest_public', { synchronize: false })
@Index('sources_publisher', ['publisherId'])
@Index('sources_text_of', ['textOfId'], { where: 'text_of_id IS NOT NULL' })
@Index('sources_arriving', ['arriving'], { where: 'arriving IS NOT NULL' })
@Index('sources_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
export class Source {
  @Id('sources_pkey') id: string;
  @Text() slug: string;
  @Column({ type: 'text', default: 'article' }) kind: SourceKind;
  @TextOrNull() url: string | null;
  /** What is printed of what has no address. */
  @TextOrNull() citation: string | null;
  @Uuid() publisherId: string;
  /** The name of its publisher: searched with the title, and never another than the publisher's. */
  @Text() publisher: string;
  @Text() title: string;
  @TextOrNull() titleSource: TitleSource | null;
  /** Day, month or year (EDTF). */
  @TextOrNull() publishedText: string | null;
  /** The last day of that. */
  @DayOrNull() publishedOn: string | null;
  @DayOrNull() accessedOn: string | null;
  @Text() language: string;
  /** Its own; null where it has its publisher's. */
  @Column({ type: 'character', length: 1, nullable: true }) reliability: Reliability | null;
  /** Whose text it is. */
  @UuidOrNull() textOfId: string | null;
  @Column({ type: 'text', default: 'read' }) seen: Seen;
  @TextOrNull() note: string | null;
  @TextOrNull() retrievedVia: string | null;
  @InstantOrNull() archivedAt: Date | null;
  @TextOrNull() archiveUrl: string | null;
  @TextOrNull() contentHash: string | null;
  /** Of what its address has in common with others of the same page; made by the database. */
  @TextOrNull() addressHash: string | null;
  /** What it was merged into; nothing refers to it any more, and its slug, id and address lead there. */
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

  @ManyToOne(() => Publisher, { onDelete: 'RESTRICT', onUpdate: 'CASCADE', nullable: false })
  @JoinColumn([
    { name: 'publisher_id', referencedColumnName: 'id', foreignKeyConstraintName: 'sources_publisher_fkey' },
    { name: 'publisher', referencedColumnName: 'name', foreignKeyConstraintName: 'sources_publisher_fkey' },
  ])
  broughtOutBy: Relation<Publisher>;

  @ManyToOne(() => Publisher, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'text_of_id', foreignKeyConstraintName: 'sources_text_of_fkey' })
  textOf: Relation<Publisher> | null;

  @ManyToOne(() => Source, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'sources_merged_into_fkey' })
  mergedInto: Relation<Source> | null;
}
