import { ApiProperty } from '@nestjs/swagger';
import * as words from '../domain/vocabulary.js';

/** A publisher as sources name it. */
export class PublisherRefDto {
  /** @format uuid */
  id: string;
  slug: string;
  name: string;
}

/** A document as it is cited. */
export class SourceRefDto {
  /** @format uuid */
  id: string;
  slug: string;
  @ApiProperty({ enum: words.SOURCE_KINDS, enumName: 'SourceKind' })
  kind: words.SourceKind;
  /** Null where it has none: then `citation` tells where it is. */
  url: string | null;
  citation: string | null;
  /** The name of its publisher. */
  publisher: string;
  publisherSlug: string;
  title: string;
  /** Where the title comes from; null is not told. */
  @ApiProperty({ enum: words.TITLE_SOURCES, enumName: 'TitleSource', nullable: true })
  titleSource: words.TitleSource | null;
  /** Day, month or year (EDTF); null where it is not known. */
  publishedOn: string | null;
  /** @format date */
  accessedOn: string | null;
  /** BCP 47; `und`, undetermined, where nobody told it. */
  language: string;
  /** Admiralty grade of the source, its own or else its publisher’s, apart from that of the item; F is unknown. */
  @ApiProperty({ enum: words.RELIABILITIES, enumName: 'Reliability' })
  reliability: words.Reliability;
  /** The wires that it carries. */
  agencies: PublisherRefDto[];
  /** Whose text it is where it is not its own. */
  @ApiProperty({ type: () => PublisherRefDto, nullable: true })
  textOf: PublisherRefDto | null;
  /** Whether an editor read it, or only a list that names it. */
  @ApiProperty({ enum: words.SEEN, enumName: 'Seen' })
  seen: words.Seen;
  note: string | null;
}
