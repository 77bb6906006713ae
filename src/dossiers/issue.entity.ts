import { Check, Column, Entity, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Id, Small, Text, Uuid } from '../database/columns.js';
import { Dossier } from './dossier.entity.js';

/** What a negotiation is about: prisoners, territory, tariffs. */
@Entity('issues')
@Unique('issues_slug_once', ['dossierId', 'slug'])
@Unique('issues_ordinal_once', ['dossierId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' })
@Check('issues_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('issues_labels_given', `jsonb_typeof(labels) = 'object' AND labels <> '{}'`)
export class Issue {
  @Id('issues_pkey') id: string;
  @Uuid() dossierId: string;
  @Small() ordinal: number;
  @Text() slug: string;
  /** By language (BCP 47). */
  @Column({ type: 'jsonb' }) labels: Record<string, string>;

  @ManyToOne(() => Dossier, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'dossier_id', foreignKeyConstraintName: 'issues_dossier_fkey' })
  dossier: Relation<Dossier>;
}
