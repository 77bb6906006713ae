import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ByLanguage } from '../../common/by-language.js';
import { IsByLanguage } from '../../common/is-by-language.js';
import { IsDay } from '../../common/is-day.js';
import { IsEdtf } from '../../common/is-edtf.js';
import { IsLastDay, IsWindow } from '../../common/is-window.js';
import { IsEntry } from '../../common/is-entry.js';
import { IsLanguage } from '../../common/is-language.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import { IsText, IsTextOrNull } from '../../common/is-text.js';
import { ByIdOrOrdinal } from './by-id-or-ordinal.js';
import { STATUSES, type Status } from '../../domain/lifecycle/status.js';
import * as words from '../../domain/vocabulary.js';
import { SaidAsDto, VoteDto } from '../ledger-words.dto.js';
import { TextQuoteInputDto } from '../text-quote.dto.js';
import { MOST_SUMMARY, MOST_TITLE } from '../../domain/tellings.js';

/** No event has more parts of one sort; a form never comes near. */
export const MOST_PARTS = 500;

const NAME = 200;

/** What an event is called, and what is said of it, from a day on. */
export class TellingInputDto {
  /** In a list: the telling that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  /** The day the public could know it; the event's where it is left out, as of the first. @format date */
  @MayBeAbsent()
  @IsDay()
  knownOn?: string;
  /** Of the words that were written first (BCP 47); the first of the title where it is left out. */
  @MayBeAbsent()
  @IsLanguage()
  language?: string;
  /** By language (BCP 47); the original is among them. */
  @ByLanguage()
  @IsByLanguage(MOST_TITLE)
  title: Record<string, string>;
  /** By language (BCP 47). */
  @ByLanguage({ optional: true })
  @MayBeAbsent()
  @IsByLanguage(MOST_SUMMARY, { blank: true })
  summary?: Record<string, string>;
}

/** What a party does about an agreement. */
export class ActInputDto {
  /** In a list: the act that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  @ApiProperty({ enum: words.ACTS, enumName: 'Act' })
  @IsIn(words.ACTS)
  act: words.Act;
  /** When: EDTF or an instant. */
  @IsEdtf()
  on: string;
  /** The day the public could know it; that of the act, or later that of its source or the event, where it is left out. @format date */
  @MayBeAbsent()
  @IsDay()
  knownOn?: string;
  /** Id or slug. */
  @IsTextOrNull(NAME)
  source?: string | null;
}

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
  /** Since when, where that is not the whole event: EDTF. */
  @IsOptional()
  @IsEdtf()
  from?: string | null;
  /** The last day of it: EDTF. */
  @IsOptional()
  @IsLastDay()
  to?: string | null;
  /** What it does as a party of an agreement. Left out of a participation that is there, its acts stay as they are. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ActInputDto)
  acts?: ActInputDto[];
  /** The day it became known that the actor takes part; the event's where it is left out. @format date */
  @IsOptional()
  @IsDay()
  knownOn?: string | null;
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
  /** The day the public could know it; the day its citation was known where it is left out. @format date */
  @MayBeAbsent()
  @IsDay()
  knownOn?: string;
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
  /** The quote in other languages, by their tags (BCP 47). */
  @ByLanguage({ optional: true, nullable: true })
  @IsOptional()
  @IsByLanguage(20_000)
  translation?: Record<string, string> | null;
  /** What is to be known of the words quoted: that they are a translation already, and of what. */
  @IsTextOrNull(2000)
  quoteNote?: string | null;
  /** The day the public could know it, where its source tells no day; the event’s where it is left out. @format date */
  @IsOptional()
  @IsDay()
  knownOn?: string | null;
  /** Id or slug. */
  @IsTextOrNull(NAME)
  speaker?: string | null;
  /** Who is said to have said it. */
  @IsTextOrNull(1000)
  attribution?: string | null;
  /** Where the words stand in the document, quoted or not. */
  @IsOptional()
  @ValidateNested()
  @Type(() => TextQuoteInputDto)
  anchor?: TextQuoteInputDto | null;
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
  /** Place among the parts of the same whole, for `part_of`. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 9999, nullable: true, required: false })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(9999)
  order?: number | null;
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
  @IsWindow()
  window?: string | null;
  /** The words that the window was made of. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SaidAsDto)
  saidAs?: SaidAsDto | null;
  /** The rule that made the window of them. */
  @IsTextOrNull(500)
  saidRule?: string | null;
  /** The place as it was said then. */
  @IsTextOrNull(300)
  place?: string | null;
  /** The format as it was said then. */
  @ApiProperty({ enum: words.FORMATS, enumName: 'Format', nullable: true, required: false })
  @IsOptional()
  @IsIn(words.FORMATS)
  format?: words.Format | null;
  /** How a body voted. */
  @IsOptional()
  @ValidateNested()
  @Type(() => VoteDto)
  vote?: VoteDto | null;
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
  /** Left out of an entry that corrects another, the note of that one stays, and so do its other languages. */
  @IsTextOrNull(2000)
  note?: string | null;
  /** The note in other languages (BCP 47). */
  @ByLanguage({ optional: true, nullable: true })
  @IsOptional()
  @IsByLanguage(2000)
  notes?: Record<string, string> | null;
  /** The entry of the same event that this one sets right, by its id or its ordinal; that one does not count any more. */
  @ByIdOrOrdinal()
  @IsOptional()
  @IsEntry()
  corrects?: string | number | null;
}
