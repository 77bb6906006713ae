import { Check, Column, CreateDateColumn, Entity, Index, Unique } from 'typeorm';
import { Id, Text, TextOrNull, Uuid } from '../database/columns.js';

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
  @Text() author: string;
  @TextOrNull() reason: string | null;
  /** RFC 6902 operations that lead from the version before to this one. */
  @Column({ type: 'jsonb' }) difference: { op: 'add' | 'replace' | 'remove'; path: string; value?: unknown }[];
  @CreateDateColumn({ type: 'timestamptz' }) recordedAt: Date;
}
