import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, ValidateNested } from 'class-validator';
import { ActorPatchDto } from '../actors/actor-input.dto.js';
import { DossierPatchDto } from '../dossiers/dossier-input.dto.js';
import { PublisherPatchDto } from '../publishers/publisher-input.dto.js';
import { SourcePatchDto } from '../sources/source-input.dto.js';
import { SuggestingDto } from './suggestion.dto.js';

/** What is to change, as in a PATCH of the actor. */
export class ActorChangesDto extends OmitType(ActorPatchDto, ['reason'] as const) {}
/** What is to change, as in a PATCH of the document. */
export class SourceChangesDto extends OmitType(SourcePatchDto, ['reason'] as const) {}
/** What is to change, as in a PATCH of the publisher. */
export class PublisherChangesDto extends OmitType(PublisherPatchDto, ['reason'] as const) {}
/** What is to change, as in a PATCH of the dossier. */
export class DossierChangesDto extends OmitType(DossierPatchDto, ['reason'] as const) {}

/** A correction of an actor for those to make who may. */
export class NewActorSuggestionDto extends SuggestingDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ActorChangesDto)
  changes: ActorChangesDto;
}

/** A correction of a document for those to make who may. */
export class NewSourceSuggestionDto extends SuggestingDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SourceChangesDto)
  changes: SourceChangesDto;
}

/** A correction of a publisher for those to make who may. */
export class NewPublisherSuggestionDto extends SuggestingDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PublisherChangesDto)
  changes: PublisherChangesDto;
}

/** A correction of a dossier for those to make who may. */
export class NewDossierSuggestionDto extends SuggestingDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DossierChangesDto)
  changes: DossierChangesDto;
}
