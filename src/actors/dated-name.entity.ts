import { Check, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DayOrNull, Id, Small, Text, TextOrNull, Uuid } from '../database/columns.js';
import { Actor } from './actor.entity.js';

/** A name that an actor had for a time, in one language or in every one (null): both days included, null where open. */
@Entity('dated_names')
@Index('dated_names_actor', ['actorId'])
@Index('dated_names_trigram', { synchronize: false })
@Check('dated_names_label_given', `label ~ '\\S'`)
@Check('dated_names_language_form', `language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`)
@Check('dated_names_in_order', `from_on <= to_on`)
@Check('dated_names_dated', `num_nonnulls(from_on, to_on) > 0`)
@Exclusion(
  'dated_names_one_a_day',
  `USING gist (actor_id WITH =, (COALESCE(language, ''::text)) WITH =, daterange(from_on, to_on, '[]') WITH &&)`,
)
export class DatedName {
  @Id('dated_names_pkey') id: string;
  @Uuid() actorId: string;
  @Small() ordinal: number;
  @TextOrNull() language: string | null;
  @Text() label: string;
  @TextOrNull() fromText: string | null;
  @TextOrNull() toText: string | null;
  @DayOrNull() fromOn: string | null;
  @DayOrNull() toOn: string | null;

  @ManyToOne(() => Actor, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'dated_names_actor_fkey' })
  actor: Relation<Actor>;
}
