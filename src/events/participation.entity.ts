import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { DayOrNull, Id, Small, Text, TextOrNull, Uuid } from '../database/columns.js';
import type { Role } from '../domain/vocabulary.js';
import { Event } from './event.entity.js';

/** An actor in an event, in a role. */
@Entity('participations')
@Unique('participations_once', ['eventId', 'actorId', 'role'])
@Unique('participations_position_unique', ['eventId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' })
@Check(
  'participations_role_known',
  `role IN ('party', 'author', 'must_act', 'mediator', 'facilitator', 'host', 'guarantor', 'verifier', 'observer', 'participant', 'head_of_delegation', 'speaker', 'target', 'addressee', 'signatory', 'in_favour', 'against', 'abstained')`,
)
@Check('participations_in_order', `from_on <= to_on`)
// Only there for the foreign key of acts to refer to.
@Unique('participations_of_event', ['id', 'eventId'])
@Index('participations_actor', ['actorId', 'role', 'eventId'])
export class Participation {
  @Id('participations_pkey') id: string;
  @Uuid() eventId: string;
  @Uuid() actorId: string;
  @Text() role: Role;
  @Small() ordinal: number;
  /** The day it became known that the actor takes part; null is the event's. */
  @DayOrNull() knownOn: string | null;
  /** EDTF, verbatim, and the days it comes to, both included; null is the whole of the event. */
  @TextOrNull() fromText: string | null;
  @TextOrNull() toText: string | null;
  @DayOrNull() fromOn: string | null;
  @DayOrNull() toOn: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'participations_event_fkey' })
  event: Relation<Event>;

  @ManyToOne(() => Actor, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'participations_actor_fkey' })
  actor: Relation<Actor>;
}
