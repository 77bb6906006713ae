import { ApiProperty } from '@nestjs/swagger';
import { PageTotalDto } from '../common/page-total.dto.js';
import { ActorRefDto } from '../actors/actors.dto.js';
import { PLACE_BASES, type PlaceBasis } from '../domain/follow-ups/announcement.js';
import { FATES, type Fate } from '../domain/follow-ups/fate.js';
import { FOLLOW_UP_STATES, type FollowUpState } from '../domain/follow-ups/state.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { SourceRefDto } from '../sources/source-ref.dto.js';
import { DossierRefDto } from '../events/event-summary.dto.js';
import { QuoteDto } from '../events/quote.dto.js';

/** Who announced a step, when, and in what words. */
export class AnnouncementDto {
  /** Whoever the ledger says announced it; null where nobody is named. */
  by: ActorRefDto | null;
  /** Slug of the state or body that was announced for; null with `by`. */
  side: string | null;
  /** EDTF or an instant. */
  on: string;
  /** @format date */
  knownOn: string;
  /** What it was announced as: rumoured, announced, confirmed. */
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  note: string | null;
  source: SourceRefDto | null;
  quotes: QuoteDto[];
}

/** The window that the announcement was understood to mean. */
export class AnnouncedWindowDto {
  /** EDTF. */
  when: string;
  /** First instant; null when its start is open. @format date-time */
  earliest: string | null;
  /** Last instant, included; null when its end is open. @format date-time */
  latest: string | null;
  /** The words that it was made from. */
  saidAs: string | null;
}

/** The place that the announcement was understood to mean. */
export class AnnouncedPlaceDto {
  name: string;
  /** A plan named it, the event has it, or the meeting that it follows up was there. */
  @ApiProperty({ enum: PLACE_BASES, enumName: 'PlaceBasis' })
  basis: PlaceBasis;
}

/** One announced next step and what became of it. */
export class FollowUpDto {
  event: LinkedEventDto;
  dossier: DossierRefDto;
  announcement: AnnouncementDto;
  window: AnnouncedWindowDto;
  @ApiProperty({ type: () => AnnouncedPlaceDto, nullable: true })
  place: AnnouncedPlaceDto | null;
  /** States and bodies that mediate. */
  mediators: ActorRefDto[];
  @ApiProperty({ enum: FOLLOW_UP_STATES, enumName: 'FollowUpState' })
  state: FollowUpState;
  /**
   * As what the statistics count it; null where nobody has said what became of it, and where nobody announced or confirmed it for
   * a window that ends.
   */
  @ApiProperty({ enum: FATES, enumName: 'Fate', nullable: true })
  fate: Fate | null;
  /** What was held instead. */
  @ApiProperty({ type: () => LinkedEventDto, nullable: true })
  instead: LinkedEventDto | null;
  /** The day it, or what came instead, was held, as that place counts days. @format date */
  heldOn: string | null;
  /** Days from the end of the announced window; 0 inside it, negative before it; null where nothing was held. */
  slipDays: number | null;
  /** Held elsewhere than announced; null where a place is not known. */
  moved: boolean | null;
}

export class FollowUpPageDto extends PageTotalDto {
  items: FollowUpDto[];
  nextCursor: string | null;
}
