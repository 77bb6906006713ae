import { Check, Column, Entity, Index } from 'typeorm';
import type { AuthorsToldBy } from '../domain/vocabulary.js';
import { Arriving, CreatedAt, Id, InstantOrNull, Text, UpdatedAt, Version } from '../database/columns.js';

/** What a dossier is called and said to be, in one language; what is left out is not translated. */
export interface DossierWords {
  title?: string;
  sentence?: string;
  summary?: string;
}

/** One negotiation. */
@Entity('dossiers')
@Index('dossiers_slug_unique', { synchronize: false })
@Index('dossiers_ref_prefix_unique', { synchronize: false })
@Index('dossiers_arriving', ['arriving'], { where: 'arriving IS NOT NULL' })
@Check('dossiers_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('dossiers_ref_prefix_form', `ref_prefix ~ '^[A-Z0-9]{1,8}$'`)
@Check('dossiers_title_given', `title ~ '\\S'`)
@Check('dossiers_sentence_short', `length(sentence) <= 160`)
@Check('dossiers_authorship_known', `authorship IN ('roles', 'names')`)
@Check('dossiers_translations_form', `jsonb_typeof(translations) = 'object'`)
export class Dossier {
  @Id('dossiers_pkey') id: string;
  @Text() slug: string;
  @Text() refPrefix: string;
  @Text() title: string;
  /** What it is, in at most 160 characters. */
  @Column({ type: 'text', default: '' }) sentence: string;
  @Column({ type: 'text', default: '' }) summary: string;
  /** Title, sentence and summary in other languages, by their tags. */
  @Column({ type: 'jsonb', default: {} }) translations: Record<string, DossierWords>;
  @Column({ type: 'text', array: true, default: [] }) languages: string[];
  /** How readers are told who wrote. */
  @Column({ type: 'text', default: 'roles' }) authorship: AuthorsToldBy;
  /** Under which its data may be used. */
  @Column({ type: 'text', default: '' }) licence: string;
  /** Whether it has a published event; kept by the database. Readers see nothing else. */
  @Column({ type: 'boolean', default: false }) isPublic: boolean;
  /** When readers first saw it; kept by the database. */
  @InstantOrNull() publicSince: Date | null;
  /** The transaction that makes it, for which alone it has its names yet; null once it has come in. */
  @Arriving() arriving?: string | null;
  @CreatedAt() createdAt: Date;
  @UpdatedAt() updatedAt: Date;
  @Version() version: number;
}
