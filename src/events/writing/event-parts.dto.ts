import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsDay } from '../../common/is-day.js';
import { IsEdtf } from '../../common/is-edtf.js';
import { IsLanguage } from '../../common/is-language.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import { IsText, IsTextOrNull } from '../../common/is-text.js';
import { STATUSES, type Status } from '../../domain/lifecycle/status.js';
import * as words from '../../domain/vocabulary.js';

/** No event has more parts of one sort; a form never comes near. */
export const MOST_PARTS = 500;

const NAME = 200;

/** An actor in an event, in a role. */
export class ParticipationInputDto {
  /** In a list: the participation that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  /** Id or slug. */
  @IsText(NAME)
  actor: string;
  @ApiProperty({ enum: words.ROLES, enumName: 'Role' })
  @IsIn(words.ROLES)
  role: words.Role;
}

/** What a citation says of one contested field. */
export class ClaimInputDto {
  /** In a list: the claim that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  @ApiProperty({ enum: words.CLAIM_FIELDS, enumName: 'ClaimField' })
  @IsIn(words.CLAIM_FIELDS)
  field: words.ClaimField;
  /** A format from the vocabulary, a date as EDTF or in words, a place, or plain words. */
  @IsText(500)
  value: string;
}

/** What a source does for an event. */
export class CitationInputDto {
  /** In a list: the citation that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  /** Id or slug. */
  @IsText(NAME)
  source: string;
  /** In its own words. */
  @IsTextOrNull(20_000)
  quote?: string | null;
  /** Language of the quote (BCP 47); a quote needs one. */
  @IsOptional()
  @IsLanguage()
  language?: string | null;
  @IsTextOrNull(20_000)
  translation?: string | null;
  /** Id or slug. */
  @IsTextOrNull(NAME)
  speaker?: string | null;
  /** Who is said to have said it. */
  @IsTextOrNull(1000)
  attribution?: string | null;
  @ApiProperty({ enum: words.STANCES, enumName: 'Stance', required: false, default: 'reports' })
  @MayBeAbsent()
  @IsIn(words.STANCES)
  stance?: words.Stance;
  /** Admiralty grade of the item, 1 to 6; 6, unknown, where it is left out. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 6, required: false, default: 6 })
  @MayBeAbsent()
  @IsIn(words.CREDIBILITIES)
  credibility?: words.Credibility;
  /** What it claims of contested fields. Left out of a citation that is there, its claims stay as they are. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(words.CLAIM_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => ClaimInputDto)
  claims?: ClaimInputDto[];
}

/** What the event is about: an issue alone, or with whoever states a position on it, and which. */
export class IssueInputDto {
  /** In a list: the issue that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  @ApiProperty({ enum: words.ISSUES, enumName: 'Issue' })
  @IsIn(words.ISSUES)
  issue: words.Issue;
  /** Id or slug of whoever states a position; with `stance`, or neither. */
  @IsTextOrNull(NAME)
  actor?: string | null;
  /** The position in your words, a few of them. */
  @IsTextOrNull(500)
  stance?: string | null;
}

/** A link from this event to an earlier one. */
export class LinkInputDto {
  /** In a list: the link that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  @ApiProperty({ enum: words.LINK_TYPES, enumName: 'LinkType' })
  @IsIn(words.LINK_TYPES)
  type: words.LinkType;
  /** Id or ref. */
  @IsText(NAME)
  to: string;
  /** The day both events were known where it is left out. @format date */
  @MayBeAbsent()
  @IsDay()
  knownOn?: string;
}

/** A ledger entry: what became of the event. */
export class StatusChangeInputDto {
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  @IsIn(STATUSES)
  status: Status;
  /** Since when it is so: EDTF or an instant. */
  @IsEdtf()
  effectiveOn: string;
  /** The day the public could know. @format date */
  @IsDay()
  knownOn: string;
  /** The window as it was said then: EDTF or an instant. */
  @IsOptional()
  @IsEdtf()
  window?: string | null;
  /** The place as it was said then. */
  @IsTextOrNull(300)
  place?: string | null;
  /** Who said so: id or slug of an actor. */
  @IsTextOrNull(NAME)
  saidBy?: string | null;
  /**
   * What it rests on: a party, mediator or host said it; media or unnamed officials did; an editor concludes it. Left out:
   * `announced` where `saidBy` names somebody, `inferred` for `lapsed`, `expired`, `overtaken`, else `reported`.
   */
  @ApiProperty({ enum: words.BASES, enumName: 'Basis', required: false })
  @MayBeAbsent()
  @IsIn(words.BASES)
  basis?: words.Basis;
  /** Id or slug. */
  @IsTextOrNull(NAME)
  source?: string | null;
  @IsTextOrNull(2000)
  note?: string | null;
}
