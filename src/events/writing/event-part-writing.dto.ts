import { IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import {
  CitationInputDto,
  ClaimInputDto,
  LinkInputDto,
  ParticipationInputDto,
  StatusChangeInputDto,
} from './event-parts.dto.js';
import { ReasonDto } from '../../common/reason.dto.js';

export class NewParticipationDto extends IntersectionType(OmitType(ParticipationInputDto, ['id']), ReasonDto) {}

export class NewCitationDto extends IntersectionType(OmitType(CitationInputDto, ['id']), ReasonDto) {}

export class NewClaimDto extends IntersectionType(OmitType(ClaimInputDto, ['id']), ReasonDto) {
  /** The citation of this event that it rests on. @format uuid */
  @IsUUID()
  citation: string;
}

export class NewLinkDto extends IntersectionType(OmitType(LinkInputDto, ['id']), ReasonDto) {}

export class NewStatusChangeDto extends IntersectionType(StatusChangeInputDto, ReasonDto) {}

/** What changes in a participation; all else stays. */
export class ParticipationChangeDto extends IntersectionType(
  PartialType(OmitType(ParticipationInputDto, ['id']), { skipNullProperties: false }),
  ReasonDto,
) {}

/** What changes in a citation; all else stays, its claims too. */
export class CitationChangeDto extends IntersectionType(
  PartialType(OmitType(CitationInputDto, ['id', 'claims']), { skipNullProperties: false }),
  ReasonDto,
) {}
