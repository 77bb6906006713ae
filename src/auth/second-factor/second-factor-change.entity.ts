import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Id, Instant, Text, TextOrNull, Uuid, UuidOrNull } from '../../database/columns.js';
import { OfUser } from '../of-user.js';
import { User } from '../user.entity.js';

/** What can become of a second factor: turned on and off by its owner, taken away by another, a recovery code used, new ones made. */
export const SECOND_FACTOR_CHANGES = ['on', 'off', 'reset', 'recovery_code', 'new_codes'] as const;
export type SecondFactorChangeKind = (typeof SECOND_FACTOR_CHANGES)[number];

/** One thing that became of somebody’s second factor. The table only grows. */
@Entity('second_factor_changes')
@Check('second_factor_changes_what_known', `what IN ('on', 'off', 'reset', 'recovery_code', 'new_codes')`)
@Check('second_factor_changes_reason_given', `what <> 'reset' OR reason ~ '\\S'`)
@Index('second_factor_changes_of_user', ['userId', 'id'])
@Index('second_factor_changes_by', ['byId'])
export class SecondFactorChange {
  @Id('second_factor_changes_pkey') id: string;
  @Uuid() userId: string;
  @Text() what: SecondFactorChangeKind;
  /** Who did it; null where it was done at the command line. */
  @UuidOrNull() byId: string | null;
  @TextOrNull() reason: string | null;
  @Instant() at: Date;

  @OfUser('second_factor_changes_user_fkey') user: Relation<User>;

  @ManyToOne(() => User, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'second_factor_changes_by_fkey' })
  by: Relation<User> | null;
}
