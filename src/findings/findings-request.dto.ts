import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsAddress } from '../common/is-address.js';
import { IsDay } from '../common/is-day.js';
import { IsText } from '../common/is-text.js';
import { LONGEST_ARTICLE } from '../domain/article/read-article.js';

const LANGUAGES = ['en', 'fr'] as const;

/** An article to be read. */
export class FindingsRequestDto {
  /** Its text as it was pasted; offsets in the answer are UTF-16 units of it. */
  @IsText(LONGEST_ARTICLE)
  text: string;

  @IsOptional()
  @IsAddress()
  url?: string;

  /** What "Friday" and "next week" are counted from. @format date */
  @IsDay()
  publishedOn: string;

  /** Told from its words where it is missing. */
  @IsOptional()
  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, enumName: 'ArticleLanguage', required: false })
  language?: (typeof LANGUAGES)[number];

  /** Slug or id; its events are looked through for what is recorded already. */
  @IsString()
  @MaxLength(200)
  dossier: string;
}
