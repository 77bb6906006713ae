import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { PageTotalDto } from '../common/page-total.dto.js';
import { FORMATS, type Format } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';

/** A state, a body or whoever else met others: people are the state or body that they acted for on the day. */
export class NetworkSideDto {
  /** By the name that it has now, or had on the day looked back to. */
  side: ActorRefDto;
  /** In how many of the meetings it met somebody. */
  met: number;
  /** In how many it went between others, or led through them as a facilitator. */
  mediated: number;
  /** In how many it was only host. */
  hosted: number;
}

/** Somebody who mediated between two sides, or led their talks as a facilitator. */
export class ViaDto {
  /** Slug of one of the sides, or of one for which there was no room. */
  side: string;
  /** In how many of the events of the pair. */
  times: number;
  /** In how many of those they met indirectly: through it. */
  through: number;
}

/** Two sides that met: in the same event, directly or through somebody. */
export class NetworkPairDto {
  /** Two slugs of sides, the more connected first. */
  sides: string[];
  /** In how many events: the sum of `direct`, `through` and `untold`. */
  times: number;
  /** Face to face, also in part or in secret, or by telephone. */
  direct: number;
  /** Indirectly: somebody went between them, or they sat apart. */
  through: number;
  /** Where no format is recorded. */
  untold: number;
  /** In how many of them accounts differ on the format. */
  disputed: number;
  /** In how many of them the first of all sides was not there. */
  apart: number;
  /** Who mediated, those most often there first. More than one may have done so at once. */
  via: ViaDto[];
  /** The day of the first time. @format date */
  from: string;
  /** The day of the last time. @format date */
  to: string;
  /** Ids of the events that are among `meetings`, in order of time. @format uuid */
  meetings: string[];
}

/** Talks, a meeting or a contact that took place. */
export class NetworkMeetingDto {
  event: LinkedEventDto;
  @ApiProperty({ enum: FORMATS, enumName: 'Format', nullable: true })
  format: Format | null;
  /** Whether accounts differ on the format. */
  disputed: boolean;
  /** Slugs of the sides that met in it. */
  met: string[];
  /** Slugs of those between them. */
  between: string[];
  /** Slugs of those that were only hosts. */
  hosts: string[];
}

/**
 * Who met whom through whom, in what took place of the talks, meetings and contacts under a filter. `total` counts those; an announced
 * one that was held as an event of its own is counted once.
 */
export class NetworkDto extends PageTotalDto {
  /** How many of them the network is made of: all up to 3,000, else the latest. */
  looked: number;
  /** The forty most connected, those first. */
  sides: NetworkSideDto[];
  /** How many sides there are. */
  sidesTotal: number;
  /** Of the sides that are told, those that met most often first. */
  pairs: NetworkPairDto[];
  /** The latest three hundred, in order of time. */
  meetings: NetworkMeetingDto[];
}
