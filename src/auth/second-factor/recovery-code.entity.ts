import { Check, Column, Entity, Index, Unique, type Relation } from 'typeorm';
import { Id, InstantOrNull, Uuid } from '../../database/columns.js';
import { OfUser } from '../of-user.js';
import { User } from '../user.entity.js';

/** A code that lets somebody in once who has lost the app. */
@Entity('recovery_codes')
@Unique('recovery_codes_code_unique', ['codeHash'])
@Check('recovery_codes_code_form', `octet_length(code_hash) = 32`)
@Index('recovery_codes_of_user', ['userId'])
export class RecoveryCode {
  @Id('recovery_codes_pkey') id: string;
  @Uuid() userId: string;
  /** SHA-256 of the folded code. */
  @Column({ type: 'bytea' }) codeHash: Buffer;
  @InstantOrNull() usedAt: Date | null;

  @OfUser('recovery_codes_user_fkey') user: Relation<User>;
}
