import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Id, Instant, Text } from '../../database/columns.js';

/** A sign-in that a browser has begun at an OpenID provider and not finished. */
@Entity('oidc_sign_ins')
@Unique('oidc_sign_ins_state_unique', ['stateHash'])
@Check('oidc_sign_ins_state_form', `octet_length(state_hash) = 32`)
@Index('oidc_sign_ins_expires_at', ['expiresAt'])
export class OidcSignIn {
  @Id('oidc_sign_ins_pkey') id: string;
  /** SHA-256 of the state, which the browser brings back in the address and in a cookie. */
  @Column({ type: 'bytea' }) stateHash: Buffer;
  @Text() nonce: string;
  @Text() codeVerifier: string;
  /** The path of this Démarche to go to afterwards. */
  @Text() returnTo: string;
  @Instant() expiresAt: Date;
}
