import { Check, Column, Entity, Index, Unique, type Relation } from 'typeorm';
import { Day, Id, Instant, InstantOrNull, Text, Uuid } from '../database/columns.js';
import { OfUser } from './of-user.js';
import { User } from './user.entity.js';

export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A personal token of the API. */
@Entity('tokens')
@Unique('tokens_token_unique', ['tokenHash'])
@Check('tokens_token_form', `octet_length(token_hash) = 32`)
@Check('tokens_name_given', `name ~ '\\S'`)
@Check('tokens_scope_known', `scope IN ('read', 'write')`)
@Index('tokens_of_user', ['userId'])
export class Token {
  @Id('tokens_pkey') id: string;
  @Uuid() userId: string;
  @Text() name: string;
  @Text() scope: TokenScope;
  /** How the token begins, for its owner to recognise. */
  @Text() hint: string;
  /** SHA-256 of the token. */
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  /** The last day on which it is taken, YYYY-MM-DD in UTC. */
  @Day() expiresOn: string;
  @Instant() createdAt: Date;
  /** To within `SEEN_EVERY_SECONDS`. */
  @InstantOrNull() lastUsedAt: Date | null;

  @OfUser('tokens_user_fkey') user: Relation<User>;
}
