import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { LanguageDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { USER_ROLES, type UserRole } from '../domain/permissions.js';

/** Whatever JSON can say. */
const ANY = {
  oneOf: [
    { type: 'string' },
    { type: 'number', format: 'double' },
    { type: 'boolean' },
    { type: 'object' },
    { type: 'array', items: {} },
  ] satisfies { type: string; format?: string; items?: object }[],
  nullable: true,
  required: false,
} as const;

/** One step of a difference (RFC 6902). */
export class OperationDto {
  @ApiProperty({ enum: ['add', 'replace', 'remove'] })
  op: 'add' | 'replace' | 'remove';
  /** JSON pointer (RFC 6901) into the document: `/title`, `/citations/<id>/quote`; empty for the whole. */
  path: string;
  @ApiProperty({ ...ANY, description: 'What stands there now; missing with `remove`.' })
  value?: unknown;
  @ApiProperty({ ...ANY, description: 'What stood there before; missing with `add`.' })
  was?: unknown;
}

/** Who wrote, when and why. */
export class RevisionHeadDto {
  version: number;
  /** The name of whoever wrote it, as it was then; null for readers, unless the dossier tells names. */
  author: string | null;
  /** Their role, as it was then; null where the program itself or the command line wrote. */
  @ApiProperty({ enum: USER_ROLES, enumName: 'UserRole', nullable: true })
  authorRole: UserRole | null;
  /** Why; always given where something published was corrected. */
  reason: string | null;
  /** The earlier version that it brings back; null where it is a change like any other. */
  restores: number | null;
  /** @format date-time */
  recordedAt: string;
}

/** One write. */
export class RevisionDto extends RevisionHeadDto {
  /** What leads here from the version told before it; the first one adds the whole. */
  difference: OperationDto[];
  /** Ids of the records that it merged into this one, as long as whoever asks may see them; none of events. */
  mergedIn: string[];
  /** Ids of the records that it took out of this one again. */
  takenOut: string[];
}

/** The history of one thing, newest first. */
export class RevisionsPageDto {
  items: RevisionDto[];
  /** Send it as `cursor` to go on; null at the end. */
  nextCursor: string | null;
  total: number;
  /**
   * What the ids in the differences stand for, as far as it may be seen: names of actors, sources, events, dossiers; status and
   * day (EDTF) of ledger entries.
   */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
}

/** A page of a history, with the names of what changes are about in a language. */
export class RevisionsQueryDto extends IntersectionType(PageQueryDto, LanguageDto) {}
