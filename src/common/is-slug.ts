import { applyDecorators } from '@nestjs/common';
import { Matches, MaxLength } from 'class-validator';
import { writtenAs } from './validator-reason.js';

/** A name for the address bar: lower-case letters and digits, joined by single hyphens, at most 100 characters; `each` of a list. */
export function IsSlug({ each = false }: { each?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    MaxLength(100, { each }),
    Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      each,
      context: writtenAs('slug'),
      message: '$property must be lower-case letters and digits, joined by single hyphens',
    }),
  );
}
