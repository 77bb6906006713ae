import { Check, Column, Entity, Index, Unique, type Relation } from 'typeorm';
import { Id, Instant, TextOrNull, Uuid } from '../database/columns.js';
import { OfUser } from './of-user.js';
import { User } from './user.entity.js';

/** A browser in which somebody has signed in. */
@Entity('sessions')
@Unique('sessions_token_unique', ['tokenHash'])
@Check('sessions_token_form', `octet_length(token_hash) = 32`)
@Index('sessions_of_user', ['userId'])
@Index('sessions_expires_at', ['expiresAt'])
export class Session {
  @Id('sessions_pkey') id: string;
  @Uuid() userId: string;
  /** SHA-256 of the cookie's value. */
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Instant() createdAt: Date;
  /** To within `SEEN_EVERY_SECONDS`. */
  @Instant() lastSeenAt: Date;
  @Instant() expiresAt: Date;
  @TextOrNull() userAgent: string | null;
  /** The IP address that signed in. */
  @TextOrNull() address: string | null;

  @OfUser('sessions_user_fkey') user: Relation<User>;
}
