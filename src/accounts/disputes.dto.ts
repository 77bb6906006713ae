import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { PageTotalDto } from '../common/page-total.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { DISPUTE_STATES, type DisputeState } from '../domain/evidence/dispute-state.js';
import { CLAIM_FIELDS, type ClaimField } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { AccountDto } from './accounts.dto.js';

/** Among which events; those on which accounts differ are told of, the newest first. */
export class DisputeQueryDto extends IntersectionType(EventFilterDto, PageQueryDto) {}

/** One answer to a contested question, and everybody who gives it. */
export class AnswerDto {
  /** A format from the vocabulary, a date as EDTF or in words, a place, or plain words. */
  value: string;
  /** Oldest first. */
  accounts: AccountDto[];
}

/** One field of an event on which accounts differ. */
export class DisputedQuestionDto {
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField' })
  field: ClaimField;
  /** What the event is recorded with; null where nothing is, and of what is known from accounts only. */
  recorded: string | null;
  /** Whether the record takes one of the answers: none (`open`), one (`follows`), or one that nobody gives (`departs`). */
  @ApiProperty({ enum: DISPUTE_STATES, enumName: 'DisputeState' })
  state: DisputeState;
  /** The one with most accounts first. */
  answers: AnswerDto[];
  /** The day on which the newest of its accounts became known. @format date */
  addedOn: string;
  /** The last day on which one of the sources of its accounts was opened; null where none is known. @format date */
  checkedOn: string | null;
}

/** An event with the questions on which accounts of it differ. */
export class DisputeDto {
  event: LinkedEventDto;
  questions: DisputedQuestionDto[];
}

/** `total` counts events. */
export class DisputePageDto extends PageTotalDto {
  items: DisputeDto[];
  nextCursor: string | null;
}
