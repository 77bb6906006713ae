import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { OfUser } from '../../auth/of-user.js';
import { User } from '../../auth/user.entity.js';
import { Id, Instant, InstantOrNull, Text, Uuid } from '../../database/columns.js';
import { Dossier } from '../../dossiers/dossier.entity.js';

/** How far an import is. `interrupted` stopped on the way and left nothing behind; it can be applied again. */
export const IMPORT_STATES = ['checking', 'checked', 'applying', 'applied', 'failed', 'interrupted'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

const Json = (): PropertyDecorator => Column({ type: 'jsonb', nullable: true });

/** A spreadsheet that somebody brings in. */
@Entity('spreadsheet_imports')
@Check(
  'spreadsheet_imports_state_known',
  `state IN ('checking', 'checked', 'applying', 'applied', 'failed', 'interrupted')`,
)
@Index('spreadsheet_imports_of_user', ['userId', 'id'])
@Index('spreadsheet_imports_of_dossier', ['dossierId'])
export class SpreadsheetImport {
  @Id('spreadsheet_imports_pkey') id: string;
  @Uuid() userId: string;
  @Uuid() dossierId: string;
  @Text() state: ImportState;
  @Text() fileName: string;
  /** In bytes. */
  @Column({ type: 'bigint' }) fileSize: string;
  @Column({ type: 'jsonb' }) mapping: object;
  @Json() findings: object | null;
  @Json() decisions: object | null;
  /** Who the newcomers are, as far as its owner has said it before it is applied. */
  @Column({ type: 'jsonb', default: [] }) decidedActors: object[];
  @Json() problem: object | null;
  /** 0 … 1 of the step that is under way. */
  @Column({ type: 'real' }) progress: number;
  @Instant() stepBeganAt: Date;
  @Instant() createdAt: Date;
  @Instant() updatedAt: Date;
  /** Whether somebody wants an end of the work on it, on whichever node that is. */
  @Column({ type: 'boolean', default: false }) unwanted: boolean;
  @InstantOrNull() appliedAt: Date | null;
  /** Refs that its events were given before they are written; null once they are, or the refs were given back. */
  @Column({ type: 'text', array: true, nullable: true }) givenRefs: string[] | null;

  @OfUser('spreadsheet_imports_user_fkey') user: Relation<User>;

  @ManyToOne(() => Dossier, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'dossier_id', foreignKeyConstraintName: 'spreadsheet_imports_dossier_fkey' })
  dossier: Relation<Dossier>;
}
