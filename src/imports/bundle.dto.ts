import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO31661Alpha2,
  IsObject,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../common/is-day.js';
import { IsEdtf } from '../common/is-edtf.js';
import { IsText, IsTextOrNull } from '../common/is-text.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import * as words from '../domain/vocabulary.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

class BundleDossier {
  @Matches(SLUG) slug: string;
  @IsOptional() @Matches(/^[A-Z0-9]{1,8}$/) refPrefix?: string;
  @IsText(300) title: string;
  @IsString() @MaxLength(5000) summary: string;
  @IsString({ each: true }) languages: string[];
}

class BundleTenure {
  @Matches(SLUG) actor: string;
  @IsText(300) office: string;
  @IsOptional() @IsEdtf() from: string | null;
  @IsOptional() @IsEdtf() to: string | null;
}

class BundleActor {
  @Matches(SLUG) slug: string;
  @IsText(300) name: string;
  @IsObject() names: Record<string, string>;
  @IsIn(words.ACTOR_TYPES) type: words.ActorType;
  @IsOptional() @IsISO31661Alpha2() country: string | null;
  @IsOptional() @Matches(/^Q[1-9]\d*$/) wikidata: string | null;
  @ValidateNested({ each: true }) @Type(() => BundleTenure) represents: BundleTenure[];
  @IsString({ each: true }) aliases: string[];
}

class BundleSource {
  @Matches(SLUG) slug: string;
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }) url: string;
  @IsText(300) publisher: string;
  @IsText(1000) title: string;
  @IsDay() publishedOn: string;
  @IsText(35) lang: string;
  @IsOptional() @IsIn(words.RELIABILITIES) reliability?: words.Reliability;
  @IsTextOrNull(5000) note?: string | null;
  @IsTextOrNull(2000) retrievedVia?: string | null;
}

class BundleStatusChange {
  @IsIn(STATUSES) status: Status;
  @IsEdtf() on: string;
  @IsDay() reportedOn: string;
  @IsOptional() @Matches(SLUG) source?: string | null;
  @IsOptional() @Matches(SLUG) saidBy?: string | null;
  @IsOptional() @IsEdtf() window?: string | null;
  @IsTextOrNull(300) place?: string | null;
  @IsTextOrNull(2000) note?: string | null;
}

class BundleParticipation {
  @Matches(SLUG) actor: string;
  @IsIn(words.ROLES) role: words.Role;
}

class BundleCitation {
  @Matches(SLUG) source: string;
  @IsTextOrNull(20_000) quote: string | null;
  @IsTextOrNull(35) quoteLang: string | null;
  @IsTextOrNull(20_000) translation?: string | null;
  @IsTextOrNull(1000) attribution: string | null;
  @IsIn(words.STANCES) stance: words.Stance;
  @IsOptional() @Matches(SLUG) speaker: string | null;
  @IsOptional() @IsIn(words.CREDIBILITIES) credibility?: words.Credibility;
}

export class BundleClaim {
  /** Which of the event's citations it rests on, counted from 0. */
  @IsInt() @Min(0) citation: number;
  @IsIn(words.CLAIM_FIELDS) field: words.ClaimField;
  @IsText(500) value: string;
}

export class BundleIssue {
  @IsIn(words.ISSUES) issue: words.Issue;
  /** Who states a position; without it the event is only about the issue. */
  @IsOptional() @Matches(SLUG) actor?: string | null;
  @IsTextOrNull(500) stance?: string | null;
}

class BundleLink {
  @IsIn(words.LINK_TYPES) type: words.LinkType;
  /** Slug of another event of the bundle. */
  @Matches(SLUG) to: string;
  @IsOptional() @IsDay() knownOn?: string;
}

class BundleCoding {
  @IsText(100) scheme: string;
  @IsText(100) version: string;
  @IsText(100) code: string;
}

export class BundleEvent {
  @Matches(SLUG) slug: string;
  @IsOptional() @Matches(/^[A-Z0-9]{1,8}-\d{4}-\d{3,}$/) ref?: string;
  @IsIn(words.KINDS) kind: words.Kind;
  @IsText(500) title: string;
  @IsString() @MaxLength(20_000) summary: string;
  @IsEdtf() when: string;
  @IsOptional() @IsTimeZone() timezone: string | null;
  @IsTextOrNull(500) saidAs?: string | null;
  @IsTextOrNull(500) saidRule?: string | null;
  @IsTextOrNull(300) place: string | null;
  @IsOptional() @IsISO31661Alpha2() country: string | null;
  @IsOptional() @IsIn(words.FORMATS) format: words.Format | null;
  @IsIn(STATUSES) status: Status;
  @ValidateNested({ each: true }) @Type(() => BundleStatusChange) statusHistory: BundleStatusChange[];
  @ValidateNested({ each: true }) @Type(() => BundleParticipation) participants: BundleParticipation[];
  @IsTextOrNull(5000) conditions: string | null;
  @IsTextOrNull(5000) consequence?: string | null;
  @IsOptional() @IsEdtf() deadline?: string | null;
  @ValidateNested({ each: true }) @Type(() => BundleCitation) citations: BundleCitation[];
  @IsOptional() @ValidateNested({ each: true }) @Type(() => BundleClaim) claims?: BundleClaim[];
  @IsOptional() @ValidateNested({ each: true }) @Type(() => BundleIssue) issues?: BundleIssue[];
  @ValidateNested({ each: true }) @Type(() => BundleLink) links: BundleLink[];
  @IsOptional() @IsInt() @Min(words.INTENSITY_RANGE.min) @Max(words.INTENSITY_RANGE.max) intensity?: number;
  @IsOptional() @ValidateNested() @Type(() => BundleCoding) coding?: BundleCoding | null;
  @IsOptional() @IsDay() knownOn?: string;
  @IsOptional() @IsIn(words.REVIEWS) review?: words.Review;
}

/** A whole dossier in one file: all that belongs to it, joined by slugs. */
export class BundleDto {
  @ValidateNested() @Type(() => BundleDossier) @IsObject() dossier: BundleDossier;
  @IsArray() @ArrayMaxSize(100_000) @ValidateNested({ each: true }) @Type(() => BundleActor) actors: BundleActor[];
  @IsArray() @ArrayMaxSize(100_000) @ValidateNested({ each: true }) @Type(() => BundleSource) sources: BundleSource[];
  @IsArray() @ArrayMaxSize(100_000) @ValidateNested({ each: true }) @Type(() => BundleEvent) events: BundleEvent[];
}
