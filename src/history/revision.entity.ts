import { Check, Column, CreateDateColumn, Entity, Index, Unique } from 'typeorm';
import { Id, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';

export const REVISED = ['dossier', 'actor', 'source', 'event'] as const;

/** One write: who changed what, when and why. */
@Entity('revisions')
@Unique('revisions_once', ['entity', 'entityId', 'version'])
@Check('revisions_entity_known', `entity IN ('dossier', 'actor', 'source', 'event')`)
@Index('revisions_recorded_at', ['recordedAt'])
export class Revision {
  @Id('revisions_pkey') id: string;
  @Text() entity: (typeof REVISED)[number];
  @Uuid() entityId: string;
  @Column({ type: 'integer' }) version: number;
  /** The name as it was then. */
  @Text() author: string;
  /** The account; null where the program itself or the command line wrote. */
  @UuidOrNull() authorId: string | null;
  @TextOrNull() reason: string | null;
  /** The operations (RFC 6902) of src/domain/history that lead from the version before to this one. */
  @Column({ type: 'jsonb' }) difference: object[];
  @CreateDateColumn({ type: 'timestamptz' }) recordedAt: Date;
}
