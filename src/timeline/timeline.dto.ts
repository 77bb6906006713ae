import { ApiProperty } from '@nestjs/swagger';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import { EventSummaryDto } from '../events/event-summary.dto.js';
import { FourSumsDto } from '../events/four-sums.dto.js';

/** The window that a timeline answer covers, both ends included. */
export class TimelineWindowDto {
  /** @format date-time */
  from: string;
  /** @format date-time */
  to: string;
}

/** One slice of the window: how much there is in it, and what was said and done. */
export class TimelineBinDto extends FourSumsDto {
  /** @format date-time */
  from: string;
  /** Where the next bin begins, not included. @format date-time */
  to: string;
  /** Events whose window begins in it; those that began before the window count in the first. */
  count: number;
}

/** What settled a threat, deadline, commitment or proposal. */
export class TimelineOutcomeDto {
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  /** EDTF or an instant, as the ledger has it. */
  on: string;
  /**
   * First instant of the deed that settled it, a whole day in the zone of what it settled; else of the ledger entry; null where
   * that is not known. @format date-time
   */
  at: string | null;
}

/** How long a threat, deadline, commitment or proposal stood. */
export class TimelineUndertakingDto {
  /** Of the event among the items. @format uuid */
  id: string;
  /** Last instant of its deadline, included; null without one. @format date-time */
  deadline: string | null;
  /** Null while it stands. */
  @ApiProperty({ type: () => TimelineOutcomeDto, nullable: true })
  outcome: TimelineOutcomeDto | null;
}

/** The most telling items of a window, and the density of everything in it. */
export class TimelineDto {
  window: TimelineWindowDto;
  /** Events in the window. */
  total: number;
  /** In order of time: the most telling of each kind and part of the window, then the next of each, until there are `limit`. */
  items: EventSummaryDto[];
  /** What became of the threats, deadlines, commitments and proposals among the items. */
  undertakings: TimelineUndertakingDto[];
  bins: TimelineBinDto[];
}
