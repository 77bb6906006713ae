import { Check, Column, Entity, Index, Unique, type Relation } from 'typeorm';
import { Id, Instant, Uuid } from '../database/columns.js';
import { OfUser } from './of-user.js';
import { User } from './user.entity.js';

/** A browser in which somebody has signed in before. */
@Entity('known_browsers')
@Unique('known_browsers_token_unique', ['tokenHash'])
@Check('known_browsers_token_form', `octet_length(token_hash) = 32`)
@Index('known_browsers_of_user', ['userId', 'lastUsedAt'])
export class KnownBrowser {
  @Id('known_browsers_pkey') id: string;
  @Uuid() userId: string;
  /** SHA-256 of the cookie's value. */
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Instant() lastUsedAt: Date;

  @OfUser('known_browsers_user_fkey') user: Relation<User>;
}
