import { Check, Column, CreateDateColumn, Entity, Index, type Relation } from 'typeorm';
import { OfUser } from '../../../auth/of-user.js';
import { User } from '../../../auth/user.entity.js';
import { Id, Text, Uuid } from '../../../database/columns.js';

/** How somebody reads a kind of spreadsheet, by a name. It is theirs, and no part of the record. */
@Entity('spreadsheet_mappings')
@Check('spreadsheet_mappings_name_given', `name ~ '\\S'`)
@Index('spreadsheet_mappings_name_once', ['userId', 'name'], { unique: true })
export class KeptMapping {
  @Id('spreadsheet_mappings_pkey') id: string;
  @Uuid() userId: string;
  @Text() name: string;
  @Column({ type: 'jsonb' }) mapping: object;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;

  @OfUser('spreadsheet_mappings_user_fkey') user: Relation<User>;
}
