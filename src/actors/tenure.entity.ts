import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DayOrNull, Id, Small, Text, TextOrNull, Uuid } from '../database/columns.js';
import { Actor } from './actor.entity.js';

/** A person's office, for whom, from–to: both days included, null where not known. */
@Entity('tenures')
@Index('tenures_body', ['bodyId'])
@Check('tenures_office_given', `office ~ '\\S'`)
@Check('tenures_offices_form', `jsonb_typeof(offices) = 'object'`)
@Check('tenures_not_of_itself', `person_id <> body_id`)
@Check('tenures_in_order', `from_on <= to_on`)
@Exclusion(
  'tenures_no_overlap',
  `USING gist (person_id WITH =, body_id WITH =, office WITH =, daterange(from_on, to_on, '[]') WITH &&)`,
)
export class Tenure {
  @Id('tenures_pkey') id: string;
  @Uuid() personId: string;
  @Uuid() bodyId: string;
  @Text() office: string;
  /** What it is called in other languages (BCP 47). */
  @Column({ type: 'jsonb', default: {} }) offices: Record<string, string>;
  @Small() ordinal: number;
  @TextOrNull() fromText: string | null;
  @TextOrNull() toText: string | null;
  @DayOrNull() fromOn: string | null;
  @DayOrNull() toOn: string | null;

  @ManyToOne(() => Actor, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'tenures_person_fkey' })
  person: Relation<Actor>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'body_id', foreignKeyConstraintName: 'tenures_body_fkey' })
  body: Relation<Actor>;
}
