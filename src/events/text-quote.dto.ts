import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { IsText, WITHOUT_NUL } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { MOST_AROUND, type TextQuote } from '../domain/references/text-quote.js';

const TYPES = ['TextQuoteSelector'] as const;

/** What stands beside the words; it may be blank. */
function IsAround(): PropertyDecorator {
  return (target, name) => {
    MayBeAbsent()(target, name);
    IsString()(target, name);
    MaxLength(MOST_AROUND)(target, name);
    Matches(...WITHOUT_NUL)(target, name);
  };
}

/** Where words stand in a document. */
export class TextQuoteDto implements TextQuote {
  /** The words, as they stand there. */
  exact: string;
  /** What stands right before them. */
  prefix: string;
  /** What stands right behind them. */
  suffix: string;
}

/** Where words stand in a document: a selector of the W3C Web Annotation Data Model. */
export class TextQuoteSelectorDto extends TextQuoteDto {
  @ApiProperty({ enum: TYPES })
  type: (typeof TYPES)[number];
}

/** Where words stand in a document: a selector of the W3C Web Annotation Data Model. */
export class TextQuoteInputDto {
  @ApiProperty({ enum: TYPES, required: false })
  @MayBeAbsent()
  @IsIn(TYPES)
  type?: (typeof TYPES)[number];
  /** The words, as they stand there. */
  @IsText(20_000)
  exact: string;
  /** What stands right before them, up to 200 characters. */
  @IsAround()
  prefix?: string;
  /** What stands right behind them, up to 200 characters. */
  @IsAround()
  suffix?: string;
}
