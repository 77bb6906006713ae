import { Check, Column, CreateDateColumn, Entity, Index } from 'typeorm';
import { Id, InstantOrNull, Text, TextOrNull, Uuid, UuidOrNull } from '../database/columns.js';
import type { REVISED } from '../history/revision.entity.js';

export const SUGGESTION_STATES = ['open', 'accepted', 'rejected'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A correction of what readers see that somebody suggests who may not make it. */
@Entity('suggestions')
@Check('suggestions_entity_known', `entity IN ('dossier', 'actor', 'source', 'publisher', 'event')`)
@Check('suggestions_state_known', `state IN ('open', 'accepted', 'rejected')`)
@Check('suggestions_reason_given', `reason ~ '\\S'`)
@Check('suggestions_decided', `(state = 'open') = (decided_at IS NULL)`)
@Check('suggestions_told', `(entity = 'event') = (told IS NULL)`)
@Index('suggestions_entity', ['entity', 'entityId', 'id'])
@Index('suggestions_open', ['id'], { where: `state = 'open'` })
export class Suggestion {
  @Id('suggestions_pkey') id: string;
  @Text() entity: (typeof REVISED)[number];
  @Uuid() entityId: string;
  /** The version that its author has seen. */
  @Column({ type: 'integer' }) baseVersion: number;
  /** As in a PATCH of what it is of; of an event a SuggestedChangesDto. */
  @Column({ type: 'jsonb' }) changes: object;
  /** Of a record a ToldChange, what it would change; of an event null: that is told of the versions there are. */
  @Column({ type: 'jsonb', nullable: true }) told: object | null;
  @Text() reason: string;
  @Column({ type: 'text', default: 'open' }) state: SuggestionState;
  @Text() author: string;
  @Uuid() authorId: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @TextOrNull() decidedBy: string | null;
  @UuidOrNull() decidedById: string | null;
  @InstantOrNull() decidedAt: Date | null;
  @TextOrNull() comment: string | null;
}
