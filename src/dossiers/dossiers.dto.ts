import { ApiExtraModels, ApiProperty, getSchemaPath, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageTotalDto } from '../common/page-total.dto.js';
import { ActorRefDto } from '../actors/actors.dto.js';
import { ByLanguage } from '../common/by-language.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { AUTHORSHIPS, type AuthorsToldBy } from '../domain/vocabulary.js';
import { DossierWordsDto } from './dossier-input.dto.js';
import { DOSSIER_SORTS, type DossierSort } from './dossier-order.js';

/** Who sits where in a dossier, as slugs of states and bodies: whom an editor named, else worked out from the roles in its events. */
export class SidesDto {
  /** Worked out: the two that are party to most events, most often first. */
  parties: string[];
  /** Worked out: those that mediate or facilitate, most often first. */
  mediators: string[];
}

/** An issue of a dossier. */
export class IssueDto {
  slug: string;
  /** In the language asked for, else in the dossier's own. */
  label: string;
  /** By language (BCP 47). */
  @ByLanguage()
  labels: Record<string, string>;
}

export class IssuesDto {
  /** In order. */
  items: IssueDto[];
}

/** One negotiation and all that belongs to it. */
@ApiExtraModels(DossierWordsDto)
export class DossierDto {
  /** @format uuid */
  id: string;
  slug: string;
  /** Begins the refs of its events: IRUS in IRUS-2026-014. */
  refPrefix: string;
  /** In the language asked for, where it is translated; so are sentence and summary. */
  title: string;
  /** What it is, in one sentence; left unsaid as of a day, as the summary is. */
  sentence: string;
  summary: string;
  /** Title, sentence and summary in every language that they are told in, by its tag; as of a day, titles alone. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(DossierWordsDto) } })
  words: Record<string, DossierWordsDto>;
  /** Languages of its texts and quotes (BCP 47); the first is that of its own. */
  languages: string[];
  /** Under which its data may be used; empty where nothing is said. */
  licence: string;
  /** How readers are told who wrote: in which role, or by name. */
  @ApiProperty({ enum: AUTHORSHIPS, enumName: 'Authorship' })
  authorship: AuthorsToldBy;
  /** Whom an editor named as negotiating, in order. */
  parties: ActorRefDto[];
  /** Whom an editor named as mediating or facilitating. */
  mediators: ActorRefDto[];
  /** What it is about, in order. */
  issues: IssueDto[];
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

export class DossierPageDto extends PageTotalDto {
  items: DossierDto[];
  nextCursor: string | null;
}

export class DossierQueryDto extends IntersectionType(PageQueryDto, KnownOnDto) {
  /** Part of a title. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /**
   * By title; or those first in which an event was changed last (of those without any, the dossier itself), as of a day those of which
   * something became known last.
   */
  @IsOptional()
  @IsIn(DOSSIER_SORTS)
  @ApiProperty({ enum: DOSSIER_SORTS, enumName: 'DossierSort', required: false, default: 'title' })
  sort: DossierSort = 'title';
}
