import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageTotalDto } from '../common/page-total.dto.js';
import { IsAddress } from '../common/is-address.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { AsOfDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { RELIABILITIES, type Reliability } from '../domain/vocabulary.js';
import { SourceRefDto } from './source-ref.dto.js';

/** A document. */
export class SourceDto extends SourceRefDto {
  /** Its own grade; null where it has its publisher’s. */
  @ApiProperty({ enum: RELIABILITIES, enumName: 'Reliability', nullable: true })
  ownReliability: Reliability | null;
  /** The mirror or interface actually read, where `url` is the address that it declares. */
  retrievedVia: string | null;
  /** When the copy in the archive was made. @format date-time */
  archivedAt: string | null;
  /** Where a copy is kept. */
  archiveUrl: string | null;
  contentHash: string | null;
  /** Events that the reader may see that cite it, themselves or in their ledger. */
  eventCount: number;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  version: number;
}

export class SourcePageDto extends PageTotalDto {
  items: SourceDto[];
  nextCursor: string | null;
}

export class SourceQueryDto extends IntersectionType(PageQueryDto, AsOfDto) {
  /** Part of a publisher or title. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /**
   * Slug or id of a dossier: with `q`, sources whose headline or publisher is just that come first, then those that its events cite, then all
   * others; the newest first among each. Of what more than a thousand have, the newest come first.
   */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dossierFirst?: string;

  /** An address as it was copied: finds the source of that page. */
  @MayBeAbsent()
  @IsAddress()
  url?: string;
}

/** How often a source is referred to, drafts and what was deleted included: what a merge of it moves. */
export class SourceReferencesDto {
  /** Events that cite it or whose ledger names it. */
  events: number;
  citations: number;
  /** Entries of ledgers that rest on it. */
  ledgerEntries: number;
}
