import { ApiProperty } from '@nestjs/swagger';

/** A part of the same event, in the description of the API. */
export function ByIdOrOrdinal(): PropertyDecorator {
  const oneOf = [
    { type: 'string', format: 'uuid' },
    { type: 'integer', minimum: 0 },
  ];
  return ApiProperty({ oneOf, nullable: true, required: false });
}
