import { Check, Column, Entity, Unique } from 'typeorm';
import { CreatedAt, Id, Text, UpdatedAt, Version } from '../database/columns.js';

/** One negotiation. */
@Entity('dossiers')
@Unique('dossiers_slug_unique', ['slug'])
@Unique('dossiers_ref_prefix_unique', ['refPrefix'])
@Check('dossiers_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('dossiers_ref_prefix_form', `ref_prefix ~ '^[A-Z0-9]{1,8}$'`)
@Check('dossiers_title_given', `title ~ '\\S'`)
export class Dossier {
  @Id('dossiers_pkey') id: string;
  @Text() slug: string;
  @Text() refPrefix: string;
  @Text() title: string;
  @Column({ type: 'text', default: '' }) summary: string;
  @Column({ type: 'text', array: true, default: [] }) languages: string[];
  @CreatedAt() createdAt: Date;
  @UpdatedAt() updatedAt: Date;
  @Version() version: number;
}
