import { Entity, Index } from 'typeorm';
import { Id, Instant, Text, UuidOrNull } from '../database/columns.js';

/** A password that was tried and is not known to have been right. */
@Entity('sign_in_attempts')
@Index('sign_in_attempts_email', ['email', 'triedAt'])
@Index('sign_in_attempts_address', ['address', 'triedAt'])
@Index('sign_in_attempts_tried_at', ['triedAt'])
@Index('sign_in_attempts_known_browser', ['knownBrowserId', 'triedAt'], { where: 'known_browser_id IS NOT NULL' })
export class SignInAttempt {
  @Id('sign_in_attempts_pkey') id: string;
  /** Folded, as it was typed: there need not be such a user. */
  @Text() email: string;
  @Text() address: string;
  /** The browser where it was tried, if this user has signed in there before. */
  @UuidOrNull() knownBrowserId: string | null;
  @Instant() triedAt: Date;
}
