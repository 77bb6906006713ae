import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Uuid } from '../database/columns.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { Event } from './event.entity.js';

/** A slug that an event had before it was published, which leads to it still. */
@Entity('former_slugs')
@Index('former_slugs_slug', ['slug'])
@Index('former_slugs_event', ['eventId'])
export class FormerSlug {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'former_slugs_pkey' }) dossierId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'former_slugs_pkey' }) slug: string;
  @Uuid() eventId: string;

  @ManyToOne(() => Dossier, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'dossier_id', foreignKeyConstraintName: 'former_slugs_dossier_fkey' })
  dossier: Relation<Dossier>;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'former_slugs_event_fkey' })
  event: Relation<Event>;
}
