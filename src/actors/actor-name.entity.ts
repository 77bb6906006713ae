import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Id, Small, Text, TextOrNull, Uuid } from '../database/columns.js';
import { Actor } from './actor.entity.js';

/** One way an actor is written: its name in a language, or an alias (no language). */
@Entity('actor_names')
@Unique('actor_names_language_unique', ['actorId', 'language'])
@Unique('actor_names_position_unique', ['actorId', 'ordinal'])
@Check('actor_names_label_given', `label ~ '\\S'`)
@Check('actor_names_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Index('actor_names_trigram', { synchronize: false })
export class ActorName {
  @Id('actor_names_pkey') id: string;
  @Uuid() actorId: string;
  @Small() ordinal: number;
  @TextOrNull() language: string | null;
  @Text() label: string;

  @ManyToOne(() => Actor, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'actor_names_actor_fkey' })
  actor: Relation<Actor>;
}
