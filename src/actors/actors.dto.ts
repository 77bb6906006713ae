import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageTotalDto } from '../common/page-total.dto.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { ACTOR_TYPES, type ActorType } from '../domain/vocabulary.js';

/** An actor as it is named inside other things. */
export class ActorRefDto {
  /** @format uuid */
  id: string;
  slug: string;
  name: string;
  @ApiProperty({ enum: ACTOR_TYPES, enumName: 'ActorType' })
  type: ActorType;
}

/** The state or body that an office belongs to. */
export class OfficeBodyDto extends ActorRefDto {
  /** One name per language (BCP 47). */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
}

/** An office that a person held, for whom, from–to. */
export class TenureDto {
  office: string;
  /** What it is called in other languages (BCP 47). */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  offices: Record<string, string>;
  body: OfficeBodyDto;
  /** EDTF; null when not known. */
  from: string | null;
  /** EDTF, included; null while it lasts or when not known. */
  to: string | null;
}

/** A name that an actor had for a time. */
export class DatedNameDto {
  name: string;
  /** BCP 47; null for one that it had in every language. */
  language: string | null;
  /** EDTF; null when not known. */
  from: string | null;
  /** EDTF, included; null while it lasts or when not known. */
  to: string | null;
}

/** A state, body, organisation, armed group, person or media outlet. */
export class ActorDto extends ActorRefDto {
  /** One name per language (BCP 47). */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
  aliases: string[];
  /** Names that it had for a time, the first first: an event names it as it was called on the event's day. */
  datedNames: DatedNameDto[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Q-number. */
  wikidata: string | null;
  tenures: TenureDto[];
  /** Events that the reader may see in which it takes part. */
  eventCount: number;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  version: number;
}

export class ActorPageDto extends PageTotalDto {
  items: ActorDto[];
  nextCursor: string | null;
}

export class ActorQueryDto extends IntersectionType(PageQueryDto, KnownOnDto) {
  /** Part of a name or alias, in any script; nearest first. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Only actors that take part in this dossier (slug or id). */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dossier?: string;

  /** With `q`: after those of just that name, actors that take part in this dossier (slug or id) come before others. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dossierFirst?: string;
}

/** How often an actor is referred to, drafts and what was deleted included: what a merge of it moves. */
export class ActorReferencesDto {
  /** Events that it takes part in. */
  events: number;
  /** Citations that quote it. */
  quotes: number;
  /** Entries of ledgers that it is said to have announced. */
  ledgerEntries: number;
  /** Offices that it holds or held. */
  offices: number;
  /** Offices of others that belong to it. */
  officesGiven: number;
}

/** Who is known and may be meant by a name, the nearest first. */
export class AlikeActorsDto {
  alike: ActorDto[];
}
