import { Entity, Index, Unique, type Relation } from 'typeorm';
import { Id, Instant, Text, Uuid } from '../../database/columns.js';
import { OfUser } from '../of-user.js';
import { User } from '../user.entity.js';

/** Who a person is to an OpenID provider. */
@Entity('oidc_identities')
@Unique('oidc_identities_subject_unique', ['issuer', 'subject'])
@Index('oidc_identities_of_user', ['userId'])
export class OidcIdentity {
  @Id('oidc_identities_pkey') id: string;
  @Uuid() userId: string;
  @Text() issuer: string;
  @Text() subject: string;
  @Instant() createdAt: Date;

  @OfUser('oidc_identities_user_fkey') user: Relation<User>;
}
