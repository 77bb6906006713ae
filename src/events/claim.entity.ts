import { Check, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { Day, Id, Text, Uuid } from '../database/columns.js';
import type { ClaimField } from '../domain/vocabulary.js';
import { Citation } from './citation.entity.js';

/** What one citation says of one contested field. */
@Entity('claims')
@Unique('claims_once', ['citationId', 'field'])
@Check('claims_field_known', `field IN ('format', 'date', 'place', 'attendance', 'terms', 'outcome')`)
@Check('claims_value_given', `value ~ '\\S'`)
@Check(
  'claims_format_known',
  `field <> 'format' OR value IN ('direct', 'indirect', 'proximity', 'shuttle', 'mixed', 'back_channel', 'remote')`,
)
@Index('claims_event', ['eventId', 'field'])
export class Claim {
  @Id('claims_pkey') id: string;
  @Uuid() eventId: string;
  @Uuid() citationId: string;
  @Text() field: ClaimField;
  @Text() value: string;
  @Day() knownOn: string;

  @ManyToOne(() => Citation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn([
    { name: 'citation_id', referencedColumnName: 'id', foreignKeyConstraintName: 'claims_citation_fkey' },
    { name: 'event_id', referencedColumnName: 'eventId', foreignKeyConstraintName: 'claims_citation_fkey' },
  ])
  citation: Relation<Citation>;
}
