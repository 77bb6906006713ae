import { IntersectionType } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDay } from './is-day.js';
import { IsLanguage } from './is-language.js';

/** What everything that can be looked back on takes. */
export class AsOfDto {
  /** YYYY-MM-DD: the world as it was publicly known at the end of that day (UTC), statuses and what is overdue included. */
  @IsOptional()
  @IsDay()
  knownOn?: string;
}

/** What everything takes that has texts in several languages. */
export class LanguageDto {
  /** The language (BCP 47) that texts are wanted in; where one is not in it, it comes in the one it was written in. */
  @IsOptional()
  @IsLanguage()
  lang?: string;
}

/** The same of what has texts in several languages. */
export class KnownOnDto extends IntersectionType(AsOfDto, LanguageDto) {}
