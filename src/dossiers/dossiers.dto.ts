import { IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AsOfDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';

/** Who sits where in a dossier, as slugs of states and bodies, worked out from the roles in its events. */
export class SidesDto {
  /** The two that are party to most events, most often first. */
  parties: string[];
  /** Those that mediate or facilitate, most often first. */
  mediators: string[];
}

/** One negotiation and all that belongs to it. */
export class DossierDto {
  /** @format uuid */
  id: string;
  slug: string;
  /** Begins the refs of its events: IRUS in IRUS-2026-014. */
  refPrefix: string;
  title: string;
  summary: string;
  /** Languages of its quotes (BCP 47). */
  languages: string[];
  /** Events that the reader may see. */
  eventCount: number;
  /** First instant of its earliest event. @format date-time */
  from: string | null;
  /** Last instant of its latest event that has an end. @format date-time */
  to: string | null;
  sides: SidesDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  version: number;
}

export class DossierPageDto {
  items: DossierDto[];
  nextCursor: string | null;
  total: number;
}

export class DossierQueryDto extends IntersectionType(PageQueryDto, AsOfDto) {
  /** Part of a title. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
