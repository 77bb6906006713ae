import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Day, Id, Small, Text, Uuid, UuidOrNull } from '../database/columns.js';
import type { Act } from '../domain/vocabulary.js';
import { Source } from '../sources/source.entity.js';
import { Participation } from './participation.entity.js';

/** What a party does about an agreement: it signs, ratifies, leaves. */
@Entity('participation_acts')
@Unique('participation_acts_once', ['participationId', 'act', 'onText'])
@Check(
  'participation_acts_act_known',
  `act IN ('agreed', 'signed', 'ratified', 'adopted', 'acceded', 'suspended', 'withdrew')`,
)
@Index('participation_acts_event', ['eventId'])
@Index('participation_acts_source', ['sourceId', 'eventId'], { where: 'source_id IS NOT NULL' })
export class ParticipationAct {
  @Id('participation_acts_pkey') id: string;
  @Uuid() eventId: string;
  @Uuid() participationId: string;
  /** Place among the acts of its party, as they were given; they are told as they followed one another. */
  @Small() ordinal: number;
  @Text() act: Act;
  /** EDTF or an instant, verbatim. */
  @Text() onText: string;
  @Day() knownOn: string;
  @UuidOrNull() sourceId: string | null;

  @ManyToOne(() => Participation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn([
    {
      name: 'participation_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'participation_acts_participation_fkey',
    },
    {
      name: 'event_id',
      referencedColumnName: 'eventId',
      foreignKeyConstraintName: 'participation_acts_participation_fkey',
    },
  ])
  participation: Relation<Participation>;

  @ManyToOne(() => Source, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'participation_acts_source_fkey' })
  source: Relation<Source> | null;
}
