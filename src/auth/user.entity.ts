import { Check, Column, Entity, Unique } from 'typeorm';
import { CreatedAt, Id, InstantOrNull, Text, TextOrNull, UpdatedAt } from '../database/columns.js';
import type { UserRole } from '../domain/permissions.js';

/** Somebody who may sign in. Users are disabled and never removed, for history names them. */
@Entity('users')
@Unique('users_email_unique', ['email'])
@Check('users_email_form', `email = lower(email) AND email ~ '^[^\\s@]+@[^\\s@]+$'`)
@Check('users_name_given', `name ~ '\\S'`)
@Check('users_role_known', `role IN ('reader', 'researcher', 'editor', 'administrator')`)
@Check('users_password_form', `password_hash ~ '^\\$argon2id\\$'`)
export class User {
  @Id('users_pkey') id: string;
  /** Folded by `foldEmail`. */
  @Text() email: string;
  @Text() name: string;
  @Text() role: UserRole;
  /** argon2id in PHC form; null until a password is chosen. */
  @TextOrNull() passwordHash: string | null;
  @InstantOrNull() disabledAt: Date | null;
  /** When they last looked at what others said of their events; null: never. */
  @InstantOrNull() deskSeenAt: Date | null;
  @CreatedAt() createdAt: Date;
  @UpdatedAt() updatedAt: Date;
  /** Goes up with each change by an administrator. */
  @Column({ type: 'integer', default: 1 }) version: number;
}
