import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ByLanguage } from '../../common/by-language.js';
import { IsByLanguage } from '../../common/is-by-language.js';
import { IsDay } from '../../common/is-day.js';
import { IsEntry } from '../../common/is-entry.js';
import { IsSlug } from '../../common/is-slug.js';
import { IsTextOrNull } from '../../common/is-text.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import * as words from '../../domain/vocabulary.js';
import { ByIdOrOrdinal } from './by-id-or-ordinal.js';

const NAME = 200;

/** What the event is about: an issue alone, or with whoever states a position on it, and which. */
export class IssueInputDto {
  /** In a list: the issue that this is; a new one where it is left out. @format uuid */
  @MayBeAbsent()
  @IsUUID()
  id?: string;
  /** Slug of one of the dossier's issues. */
  @IsSlug()
  issue: string;
  /** Id or slug of whoever states a position; with `stance`, or neither. */
  @IsTextOrNull(NAME)
  actor?: string | null;
  /** The position in your words, a few of them, in the language of the event. */
  @IsTextOrNull(500)
  stance?: string | null;
  /** The same in other languages, by their tags. */
  @ByLanguage({ optional: true, nullable: true })
  @IsOptional()
  @IsByLanguage(500)
  stances?: Record<string, string> | null;
  /** Id or slug of whoever tells that the actor holds it; left out where the actor states it. */
  @IsTextOrNull(NAME)
  reportedBy?: string | null;
  /** The citation of the event that it rests on: its id, or its place in the list, from 0. */
  @ByIdOrOrdinal()
  @IsOptional()
  @IsEntry()
  citation?: string | number | null;
  /** Your mark: harder or softer than what the side held before, or the first on the issue. */
  @IsOptional()
  @IsIn(words.MOVES)
  @ApiProperty({ enum: words.MOVES, enumName: 'Move', nullable: true, required: false })
  moved?: words.Move | null;
  /** The day the public could know it; that on which its actor is first heard in a source where it is left out. @format date */
  @IsOptional()
  @IsDay()
  knownOn?: string | null;
}
