import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
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
import type { ActorType } from '../domain/vocabulary.js';

/** A state, body, organisation, group, armed group, person or media outlet. */
@Entity('actors')
@Index('actors_slug_unique', { synchronize: false })
@Index('actors_wikidata_unique', { synchronize: false })
@Check('actors_slug_form', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('actors_name_given', `name ~ '\\S'`)
@Check('actors_type_known', `type IN ('state', 'body', 'organisation', 'group', 'armed_group', 'person', 'media')`)
@Check('actors_country_form', `country ~ '^[A-Z]{2}$'`)
@Check('actors_wikidata_form', `wikidata ~ '^Q[1-9][0-9]*$'`)
@Check('actors_not_merged_into_itself', `merged_into_id <> id`)
@Index('actors_arriving', ['arriving'], { where: 'arriving IS NOT NULL' })
@Index('actors_merged_into', ['mergedIntoId'], { where: 'merged_into_id IS NOT NULL' })
export class Actor {
  @Id('actors_pkey') id: string;
  @Text() slug: string;
  @Text() name: string;
  @Text() type: ActorType;
  @Column({ type: 'character', length: 2, nullable: true }) country: string | null;
  @TextOrNull() wikidata: string | null;
  /** Whom it was merged into; nothing refers to it any more, and its slug and id lead there. */
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

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'actors_merged_into_fkey' })
  mergedInto: Relation<Actor> | null;
}
