import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import {
  CLAIM_FIELDS,
  FORMATS,
  ISSUES,
  KINDS,
  LINK_TYPES,
  PRECISIONS,
  REVIEWS,
  ROLES,
  type ClaimField,
  type Format,
  type Issue,
  type Kind,
  type LinkType,
  type Precision,
  type Review,
  type Role,
} from '../domain/vocabulary.js';

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
}

/** A link that leaves the event, by the id of the other end. */
export class LinkRefDto {
  @ApiProperty({ enum: LINK_TYPES, enumName: 'LinkType' })
  type: LinkType;
  /** @format uuid */
  to: string;
}

/** An event as lists and the timeline show it. */
export class EventSummaryDto {
  /** @format uuid */
  id: string;
  /** Quotable: IRUS-2026-014. */
  ref: string;
  slug: string;
  dossier: DossierRefDto;
  @ApiProperty({ enum: KINDS, enumName: 'Kind' })
  kind: Kind;
  title: string;
  summary: string;
  /** EDTF or an instant, verbatim. */
  when: string;
  /** First instant of the window; null when its start is open. @format date-time */
  earliest: string | null;
  /** Last instant of the window, included; null when its end is open. @format date-time */
  latest: string | null;
  @ApiProperty({ enum: PRECISIONS, enumName: 'Precision' })
  precision: Precision;
  /** IANA zone of the place; null where none is known and the bounds are UTC days. */
  timezone: string | null;
  /** The words that the window was made from. */
  saidAs: string | null;
  place: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  @ApiProperty({ enum: FORMATS, enumName: 'Format', nullable: true })
  format: Format | null;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  /** Open although its latest bound has passed: a question for a researcher. */
  overdue: boolean;
  /** Fields on which accounts differ. */
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField', isArray: true })
  disputed: ClaimField[];
  /** What it is about, in alphabetical order. */
  @ApiProperty({ enum: ISSUES, enumName: 'Issue', isArray: true })
  issues: Issue[];
  condition: string | null;
  /** EDTF. */
  deadline: string | null;
  /** −10 (conflict) … +10 (cooperation). */
  intensity: number;
  /** The day the public could know of it. @format date */
  knownOn: string;
  @ApiProperty({ enum: REVIEWS, enumName: 'Review' })
  review: Review;
  participations: ParticipationDto[];
  links: LinkRefDto[];
  sourceCount: number;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  version: number;
}

export class EventPageDto {
  items: EventSummaryDto[];
  nextCursor: string | null;
  total: number;
}
