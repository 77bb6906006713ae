import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsAddress } from '../common/is-address.js';
import { IsDay } from '../common/is-day.js';
import { IsInstant } from '../common/is-instant.js';
import { IsLanguage } from '../common/is-language.js';
import { IsPublishedOn } from '../common/is-published-on.js';
import { IsSlug } from '../common/is-slug.js';
import { EachText, IsText, IsTextOrNull } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import * as words from '../domain/vocabulary.js';

/** A document as it is written. */
export class SourceInputDto {
  /** Made from publisher and day where it is missing. */
  @MayBeAbsent()
  @IsSlug()
  slug?: string;

  /** What its publisher’s sources are where it is missing. */
  @MayBeAbsent()
  @IsIn(words.SOURCE_KINDS)
  @ApiProperty({ enum: words.SOURCE_KINDS, enumName: 'SourceKind', required: false })
  kind?: words.SourceKind;

  /**
   * Kept as it is given; whether it is known already is judged without what tells one copy of an address from another.
   * Without one, `citation` is needed.
   */
  @IsOptional()
  @IsAddress()
  url?: string | null;

  /** What is printed of a document without an address, or beside one. */
  @IsTextOrNull(2000)
  citation?: string | null;

  /** Slug or name; a name that nobody has makes a publisher. */
  @IsText(300)
  publisher: string;

  /** The document’s own. */
  @IsText(1000)
  title: string;

  /** Where the title comes from; null is not told. */
  @IsOptional()
  @IsIn(words.TITLE_SOURCES)
  @ApiProperty({ enum: words.TITLE_SOURCES, enumName: 'TitleSource', nullable: true, required: false })
  titleSource?: words.TitleSource | null;

  /** Day, month or year (EDTF); null where it is not known. */
  @IsOptional()
  @IsPublishedOn()
  publishedOn?: string | null;

  /** @format date */
  @IsOptional()
  @IsDay()
  accessedOn?: string | null;

  /** BCP 47; `und`, undetermined, where it is missing. */
  @IsOptional()
  @IsLanguage()
  language?: string | null;

  /** Admiralty grade of its own; null is its publisher’s. */
  @IsOptional()
  @IsIn(words.RELIABILITIES)
  @ApiProperty({ enum: words.RELIABILITIES, enumName: 'Reliability', nullable: true, required: false })
  reliability?: words.Reliability | null;

  /** The wires that it carries, by slug or name, like `publisher`. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @EachText(300)
  agencies?: string[];

  /** Whose text it is where it is not its own: a publisher, by slug or name. */
  @IsTextOrNull(300)
  textOf?: string | null;

  /** Whether an editor read it, or only a list that names it; read where it is missing. */
  @MayBeAbsent()
  @IsIn(words.SEEN)
  @ApiProperty({ enum: words.SEEN, enumName: 'Seen', required: false })
  seen?: words.Seen;

  @IsTextOrNull(5000)
  note?: string | null;

  /** The mirror or interface actually read, where `url` is the address that it declares. */
  @IsTextOrNull(8000)
  retrievedVia?: string | null;

  /** When the copy in the archive was made. @format date-time */
  @IsOptional()
  @IsInstant()
  archivedAt?: string | null;

  /** Where a copy is kept. */
  @IsOptional()
  @IsAddress()
  archiveUrl?: string | null;

  /** Of the page as it was read: `sha256:…`. */
  @IsTextOrNull(200)
  contentHash?: string | null;
}

/** What is to be different about a document; what is left out stays. */
export class SourcePatchDto extends PartialType(OmitType(SourceInputDto, ['slug']), { skipNullProperties: false }) {
  /** Why, for its history. */
  @IsTextOrNull(1000)
  reason?: string | null;
}
