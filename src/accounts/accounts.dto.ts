import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { ByLanguage } from '../common/by-language.js';
import { ACCOUNT_ROLES, type AccountRole } from '../domain/accounts/column.js';
import { SILENCES, type Silence } from '../domain/accounts/silence.js';
import { STANCES, type Stance } from '../domain/vocabulary.js';
import { ClaimDto, LinkedEventDto, OfficeDto } from '../events/event-detail.dto.js';
import { TextQuoteSelectorDto } from '../events/text-quote.dto.js';
import { SourceRefDto } from '../sources/source-ref.dto.js';

/** What somebody says of an event, in one source. */
export class AccountDto {
  /** The event itself, or the statement about it under which the source is cited. */
  event: LinkedEventDto;
  /** The citation. @format uuid */
  citation: string;
  /** Whom the source quotes; where it names nobody, whoever alone speaks in the statement. */
  speaker: ActorRefDto | null;
  /** What the speaker was on the day of `event`. */
  office: OfficeDto | null;
  attribution: string | null;
  quote: string | null;
  /** Language of the quote (BCP 47). */
  language: string | null;
  /** In other languages, by their tags (BCP 47). */
  @ByLanguage({ nullable: true })
  translation: Record<string, string> | null;
  /** What is to be known of the words quoted. */
  quoteNote: string | null;
  /** Where the words stand in the document, quoted or not. */
  anchor: TextQuoteSelectorDto | null;
  source: SourceRefDto;
  /** The day, month or year in which it appeared (EDTF); null where it is not known. */
  publishedOn: string | null;
  @ApiProperty({ enum: STANCES, enumName: 'Stance' })
  stance: Stance;
  /** Admiralty grade of the item, 1 to 6; 6 is unknown. */
  credibility: number;
  /** What it says of contested fields. */
  claims: ClaimDto[];
}

/** What one side says of an event. */
export class AccountColumnDto {
  @ApiProperty({ enum: ACCOUNT_ROLES, enumName: 'AccountRole' })
  role: AccountRole;
  /** The state or body; null for the press and for others. */
  @ApiProperty({ type: () => ActorRefDto, nullable: true })
  side: ActorRefDto | null;
  /**
   * `nothing_recorded` where there is no account, `no_readout` where an editor recorded that the side would not comment; null where it
   * tells something.
   */
  @ApiProperty({ enum: SILENCES, enumName: 'Silence', nullable: true })
  silence: Silence | null;
  /** Oldest first. */
  accounts: AccountDto[];
}

/** The versions of an event side by side. */
export class AccountsDto {
  event: LinkedEventDto;
  /** Parties in the order in which they take part, then mediators, the press, and others where somebody else speaks. */
  columns: AccountColumnDto[];
}
