import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageTotalDto } from '../common/page-total.dto.js';
import { AsOfDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { RELIABILITIES, SOURCE_KINDS, type Reliability, type SourceKind } from '../domain/vocabulary.js';

/** Whoever brings documents out. */
export class PublisherDto {
  /** @format uuid */
  id: string;
  slug: string;
  name: string;
  /** Admiralty grade that its sources inherit; F is unknown. */
  @ApiProperty({ enum: RELIABILITIES, enumName: 'Reliability' })
  reliability: Reliability;
  /** What its sources are where they do not say otherwise. */
  @ApiProperty({ enum: SOURCE_KINDS, enumName: 'SourceKind' })
  kind: SourceKind;
  /** ISO 3166-1. */
  country: string | null;
  note: string | null;
  /** Sources that it brought out, as far as they had appeared. */
  sourceCount: number;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  version: number;
}

/** How often a publisher is referred to, by sources that only drafts use, too: what a merge of it moves. */
export class PublisherReferencesDto {
  /** Sources that it brought out. */
  sources: number;
  /** Sources whose text is its own. */
  texts: number;
  /** Sources that carry its wire. */
  wires: number;
}

export class PublisherPageDto extends PageTotalDto {
  items: PublisherDto[];
  nextCursor: string | null;
}

export class PublisherQueryDto extends IntersectionType(PageQueryDto, AsOfDto) {
  /** Part of a name. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
