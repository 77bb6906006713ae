import { ApiProperty } from '@nestjs/swagger';
import { LinkedEventDto } from './event-detail.dto.js';

/** The events before and after one in time, among those that a filter leaves; the one itself need not be among them. */
export class NeighboursDto {
  /** Null where it is the first. */
  @ApiProperty({ type: () => LinkedEventDto, nullable: true })
  previous: LinkedEventDto | null;
  /** Null where it is the last. */
  @ApiProperty({ type: () => LinkedEventDto, nullable: true })
  next: LinkedEventDto | null;
}
