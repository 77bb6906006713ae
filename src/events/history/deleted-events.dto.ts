import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageTotalDto } from '../../common/page-total.dto.js';
import { LanguageDto } from '../../common/known-on.dto.js';
import { PageQueryDto } from '../../common/page.dto.js';
import { KINDS, type Kind } from '../../domain/vocabulary.js';
import { DossierRefDto } from '../event-summary.dto.js';

/** An event that was deleted and can be brought back. */
export class DeletedEventDto {
  /** @format uuid */
  id: string;
  /** Quotable: IRUS-2026-014; null where it was never published. */
  ref: string | null;
  dossier: DossierRefDto;
  @ApiProperty({ enum: KINDS, enumName: 'Kind' })
  kind: Kind;
  title: string;
  /** EDTF or an instant, verbatim. */
  when: string;
  /** IANA zone; null where none was given. */
  timezone: string | null;
  /** @format date-time */
  deletedAt: string;
  /** The name of whoever deleted it, as it was then; null where that is not recorded. */
  deletedBy: string | null;
  reason: string | null;
  /** Whether whoever asks may bring it back. */
  mayRestore: boolean;
}

export class DeletedEventPageDto extends PageTotalDto {
  items: DeletedEventDto[];
  nextCursor: string | null;
}

export class DeletedEventQueryDto extends IntersectionType(PageQueryDto, LanguageDto) {
  /** Only those of this dossier (slug or id). */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dossier?: string;

  /** Only this one (ref or id). */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  event?: string;
}
