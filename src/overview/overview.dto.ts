import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { DossierRefDto } from '../events/event-summary.dto.js';
import { FollowUpFiguresDto } from '../follow-ups/statistics.dto.js';

/** Who said last how an event stands. */
class LastSaidDto {
  /** Null where nobody is named. */
  @ApiProperty({ type: () => ActorRefDto, nullable: true })
  by: ActorRefDto | null;
  /** EDTF or an instant. */
  on: string;
}

/** An event as the front page names it. */
export class OverviewItemDto {
  event: LinkedEventDto;
  /** The newest entry of its ledger; null where it has none. */
  @ApiProperty({ type: () => LastSaidDto, nullable: true })
  said: LastSaidDto | null;
  /** Whether accounts differ on anything about it. */
  disputed: boolean;
  /** Days from the one on which it was due, at its place, to the one by which all is judged; null unless it is overdue. */
  overdueDays: number | null;
}

/** The foremost of some events, and how many there are. */
export class OverviewPartDto {
  total: number;
  items: OverviewItemDto[];
}

/** What one should know of a dossier in ten seconds. */
export class OverviewDto {
  dossier: DossierRefDto;
  /** What it is about; empty where one looks back, for it tells how it went on. */
  sentence: string;
  /** Today in UTC, or the day looked back to: all is judged by its end. @format date */
  day: string;
  events: number;
  /** Sources that its events cite; null beside more events than are gone through for it. */
  sources: number | null;
  /** First and last moment that is known of its events. @format date-time */
  from: string | null;
  /** @format date-time */
  to: string | null;
  /** Day of the first of its events, as its place counts; null where none has a beginning. @format date */
  firstOn: string | null;
  /** The last day on which anything was said or done; null where nothing was. @format date */
  lastHappened: string | null;
  /** The last day on which anything became known; null where nothing did. @format date */
  addedOn: string | null;
  /** When its events were last changed in the record; null where one looks back. @format date-time */
  changedAt: string | null;
  /** The last day on which one of its sources was opened; null where none is known, or there are too many. @format date */
  checkedOn: string | null;
  /** Announced meetings, votes and deadlines that are still to come: three, the next to end first. */
  next: OverviewPartDto;
  /** What is open although its time has passed: six, the newest first. */
  overdue: OverviewPartDto;
  /** The three newest that were said or done; `total` counts the last seven days, the day included. */
  recorded: OverviewPartDto;
  /** Threats, commitments, proposals and deadlines without an end that nothing has settled, overdue ones left out: four, the newest first. */
  standing: OverviewPartDto;
  /** How many threats, commitments, proposals and deadlines nothing has settled, those that are next or overdue among them. */
  standingInAll: number;
  /** What became of announced meetings. */
  meetings: FollowUpFiguresDto;
}
