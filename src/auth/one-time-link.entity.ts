import { Check, Column, Entity, Index, Unique, type Relation } from 'typeorm';
import { Id, Instant, InstantOrNull, UuidOrNull } from '../database/columns.js';
import { OfUser } from './of-user.js';
import { User } from './user.entity.js';

/** A link that signs one person in, once. */
@Entity('one_time_links')
@Unique('one_time_links_token_unique', ['tokenHash'])
@Check('one_time_links_token_form', `octet_length(token_hash) = 32`)
@Index('one_time_links_of_user', ['userId'])
export class OneTimeLink {
  @Id('one_time_links_pkey') id: string;
  /** Whom it signs in; null for whoever becomes the first administrator. */
  @UuidOrNull() userId: string | null;
  /** SHA-256 of the secret in the link. */
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Instant() createdAt: Date;
  @Instant() expiresAt: Date;
  @InstantOrNull() usedAt: Date | null;

  @OfUser('one_time_links_user_fkey', { nullable: true }) user: Relation<User> | null;
}
