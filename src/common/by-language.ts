import { ApiProperty } from '@nestjs/swagger';

/** Texts by language (BCP 47), in the description of the API. */
export function ByLanguage({ optional = false, nullable = false } = {}): PropertyDecorator {
  const schema = { type: 'object' as const, additionalProperties: { type: 'string' as const } };
  return ApiProperty({ ...schema, nullable, ...(optional && { required: false as never }) });
}
