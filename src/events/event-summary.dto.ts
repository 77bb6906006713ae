import { ApiProperty, PickType } from '@nestjs/swagger';
import { PageTotalDto } from '../common/page-total.dto.js';
import { ActorRefDto } from '../actors/actors.dto.js';
import { LISTED_FIELDS } from '../domain/event-fields.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import {
  CLAIM_FIELDS,
  LINK_TYPES,
  PRECISIONS,
  ROLES,
  type ClaimField,
  type LinkType,
  type Precision,
  type Role,
} from '../domain/vocabulary.js';
import { EventFieldsDto } from './event-fields.dto.js';
import { VoteDto } from './ledger-words.dto.js';

/** The dossier of an event. */
export class DossierRefDto {
  /** @format uuid */
  id: string;
  slug: string;
  title: string;
}

/** An actor in an event, in a role. */
export class ParticipationDto {
  /** @format uuid */
  id: string;
  actor: ActorRefDto;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
  /** Slug of the state or body it acted for that day; its own slug where none is known. */
  side: string;
  /** The day it became known that the actor takes part; null is the event's. @format date */
  knownOn: string | null;
}

/** A link that leaves the event, by the id of the other end. */
export class LinkRefDto {
  @ApiProperty({ enum: LINK_TYPES, enumName: 'LinkType' })
  type: LinkType;
  /** @format uuid */
  to: string;
}

/** An event as lists and the timeline show it. */
export class EventSummaryDto extends PickType(EventFieldsDto, [...LISTED_FIELDS, 'when', 'deadline'] as const) {
  /** @format uuid */
  id: string;
  /** Quotable: IRUS-2026-014; null until it is first published. */
  ref: string | null;
  slug: string;
  dossier: DossierRefDto;
  /** Of the newest telling known, in the language asked for or else the one it was written in. */
  title: string;
  summary: string;
  /** The language (BCP 47) that title and summary came in. */
  titleLanguage: string;
  /** How long what it says stands, EDTF or an instant: what its ledger says last, else the deadline entered. */
  term: string | null;
  /** How a body voted. */
  vote: VoteDto | null;
  /** First instant of the window; null when its start is open. @format date-time */
  earliest: string | null;
  /** Last instant of the window, included; null when its end is open. @format date-time */
  latest: string | null;
  @ApiProperty({ enum: PRECISIONS, enumName: 'Precision' })
  precision: Precision;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  /** Open although its latest bound has passed: a question for a researcher. */
  overdue: boolean;
  /** Fields on which accounts differ. */
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField', isArray: true })
  disputed: ClaimField[];
  /** What it is about: slugs of its dossier's issues, in alphabetical order. */
  issues: string[];
  participations: ParticipationDto[];
  links: LinkRefDto[];
  sourceCount: number;
  /**
   * How many of them vouch by themselves: those that share a publisher, or carry or copy the same agency or publisher, are
   * one; a digest and a page that was only listed are none.
   */
  independentSources: number;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  version: number;
}

/** An event of a list, with what was found in it. */
export class ListedEventDto extends EventSummaryDto {
  /**
   * With `q`: what was found, as HTML that is safe to show: text, and `<mark>` around each word; null where the event was found by
   * its day or a label alone.
   */
  snippet?: string | null;
}

export class EventPageDto extends PageTotalDto {
  items: ListedEventDto[];
  nextCursor: string | null;
}
