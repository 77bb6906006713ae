import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { Id, Small, Text, Uuid } from '../database/columns.js';
import type { Seat } from '../domain/vocabulary.js';
import { Dossier } from './dossier.entity.js';

/** Who sits where in a negotiation, as an editor says it. */
@Entity('dossier_actors')
@Unique('dossier_actors_once', ['dossierId', 'actorId', 'seat'])
@Check('dossier_actors_seat_known', `seat IN ('party', 'mediator')`)
@Index('dossier_actors_actor', ['actorId'])
export class DossierActor {
  @Id('dossier_actors_pkey') id: string;
  @Uuid() dossierId: string;
  @Uuid() actorId: string;
  @Text() seat: Seat;
  @Small() ordinal: number;

  @ManyToOne(() => Dossier, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'dossier_id', foreignKeyConstraintName: 'dossier_actors_dossier_fkey' })
  dossier: Relation<Dossier>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'dossier_actors_actor_fkey' })
  actor: Relation<Actor>;
}
