import { Check, Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, InstantOrNull, Text } from '../../database/columns.js';
import { OfUser } from '../of-user.js';
import { User } from '../user.entity.js';

/** What an app makes codes from that are asked beside the password. */
@Entity('second_factors')
@Check('second_factors_secret_form', `secret ~ '^[A-Z2-7]{32}$'`)
export class SecondFactor {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'second_factors_pkey' }) userId: string;
  /** Base32. */
  @Text() secret: string;
  @Instant() createdAt: Date;
  /** Null until a code has shown that the app has it; nothing is asked before. */
  @InstantOrNull() confirmedAt: Date | null;
  /** The last step of half a minute whose code was taken; a decimal number. */
  @Column({ type: 'bigint', nullable: true }) lastStep: string | null;

  @OfUser('second_factors_user_fkey') user: Relation<User>;
}
