import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { IsText } from '../../../common/is-text.js';
import { MAPPING, type SpreadsheetMapping } from '../dto/mapping.schema.js';

/** A mapping to be kept by a name. */
export class NewMappingDto {
  /** One of the same name is replaced. */
  @IsText(100)
  name: string;
  @ApiProperty(MAPPING)
  @IsObject()
  mapping: object;
}

/** A mapping that is kept. */
export class KeptMappingDto {
  /** @format uuid */
  id: string;
  name: string;
  @ApiProperty(MAPPING)
  mapping: SpreadsheetMapping;
}

export class KeptMappingsDto {
  /** One’s own, by their names. */
  items: KeptMappingDto[];
}
