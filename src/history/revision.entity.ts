import { Check, Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { UserRole } from '../domain/permissions.js';
import { Id, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';

export const REVISED = ['dossier', 'actor', 'source', 'publisher', 'event'] as const;

/** One write: who changed what, when and why. */
@Entity('revisions')
@Unique('revisions_once', ['entity', 'entityId', 'version'])
@Check('revisions_entity_known', `entity IN ('dossier', 'actor', 'source', 'publisher', 'event')`)
@Check('revisions_author_role_known', `author_role IN ('reader', 'researcher', 'editor', 'administrator')`)
@Check('revisions_restores_earlier', `restores >= 1 AND restores < version`)
@Index('revisions_recorded_at', ['recordedAt'])
@Index('revisions_of_author', ['authorId', 'recordedAt'])
@Index('revisions_begun', ['authorId', 'entityId'], { where: `entity = 'event' AND version = 1` })
export class Revision {
  @Id('revisions_pkey') id: string;
  @Text() entity: (typeof REVISED)[number];
  @Uuid() entityId: string;
  @Column({ type: 'integer' }) version: number;
  /** The name as it was then. */
  @Text() author: string;
  /** The user; null where the program itself or the command line wrote. */
  @UuidOrNull() authorId: string | null;
  /** Their role as it was then; null where the program itself or the command line wrote. */
  @TextOrNull() authorRole: UserRole | null;
  @TextOrNull() reason: string | null;
  /** The earlier version that it brings back. */
  @Column({ type: 'integer', nullable: true }) restores: number | null;
  /** The operations (RFC 6902) of src/domain/history that lead from the version before to this one. */
  @Column({ type: 'jsonb' }) difference: object[];
  @CreateDateColumn({ type: 'timestamptz' }) recordedAt: Date;

  /** Named by a word: history lies below the users and does not import them. */
  @ManyToOne('User', { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'revisions_author_fkey' })
  user: object | null;
}
