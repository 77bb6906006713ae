import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** Text that says something, at most `most` characters, without NUL (which PostgreSQL cannot hold). */
export function IsText(most: number): PropertyDecorator {
  return applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(/^[^\0]*\S[^\0]*$/, { message: '$property must say something, without NUL characters' }),
  );
}

/** The same, or null, or left out. */
export function IsTextOrNull(most: number): PropertyDecorator {
  return applyDecorators(IsOptional(), IsText(most));
}
