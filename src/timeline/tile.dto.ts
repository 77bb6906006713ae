import { ApiProperty } from '@nestjs/swagger';
import { EventSummaryDto } from '../events/event-summary.dto.js';
import { TimelineUndertakingDto } from './timeline.dto.js';

/** An event that is shown at a step of the timeline, and why. */
export class TileItemDto extends EventSummaryDto {
  /** How telling it is by its own: intensity, +4 for what turned things or is disputed, −2 for what came to nothing. */
  weight: number;
  /** Longer than a tile: it is in every tile that it reaches into, all others only in the one they begin in. */
  lasting: boolean;
}

/** How many events begin in a part of a tile. */
export class TileBinDto {
  /** @format date-time */
  from: string;
  /** Not included. @format date-time */
  to: string;
  count: number;
  /** The same by kind; a kind of which there is none is not there. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, example: { talks: 3, threat: 1 } })
  kinds: Record<string, number>;
}

/**
 * What is shown of one tile. Which events these are depends on the step and the filters alone, so that none comes or goes while
 * one moves along the axis: all that is shown in a window is in the tiles it touches and the one before them.
 */
export class TileDto {
  step: number;
  tile: number;
  /** @format date-time */
  from: string;
  /** Not included. @format date-time */
  to: string;
  /** Events that begin in it. */
  total: number;
  /** In order of time. */
  items: TileItemDto[];
  /** What became of the threats, deadlines, commitments and proposals among the items. */
  undertakings: TimelineUndertakingDto[];
  /** In order of time; a part in which nothing begins is not there. */
  bins: TileBinDto[];
}
