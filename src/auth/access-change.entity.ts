import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { UserRole } from '../domain/permissions.js';
import { Id, Instant, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';
import { OfUser } from './of-user.js';
import { User } from './user.entity.js';

/** What can become of somebody’s access: it is given, with a role; the role is changed; it is taken, and given back. */
export const ACCESS_CHANGES = ['invited', 'role', 'disabled', 'let_in'] as const;
export type AccessChangeKind = (typeof ACCESS_CHANGES)[number];

/** One thing that became of what somebody may do. The table only grows. */
@Entity('access_changes')
@Check('access_changes_what_known', `what IN ('invited', 'role', 'disabled', 'let_in')`)
@Check(
  'access_changes_roles_known',
  `was IN ('reader', 'researcher', 'editor', 'administrator') AND becomes IN ('reader', 'researcher', 'editor', 'administrator')`,
)
@Check(
  'access_changes_roles_told',
  `(was IS NOT NULL) = (what = 'role') AND (becomes IS NOT NULL) = (what IN ('invited', 'role'))`,
)
@Index('access_changes_of_user', ['userId', 'id'])
@Index('access_changes_by', ['byId'])
export class AccessChange {
  @Id('access_changes_pkey') id: string;
  @Uuid() userId: string;
  @Text() what: AccessChangeKind;
  /** The role before and after; null where it is of no role. */
  @TextOrNull() was: UserRole | null;
  @TextOrNull() becomes: UserRole | null;
  /** Who did it; null where nobody had signed in: by the settings at the start, or by the first link of all. */
  @UuidOrNull() byId: string | null;
  @Instant() at: Date;

  @OfUser('access_changes_user_fkey') user: Relation<User>;

  @ManyToOne(() => User, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'access_changes_by_fkey' })
  by: Relation<User> | null;
}
