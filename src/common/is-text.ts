import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { writtenAs } from './validator-reason.js';

/** Text that says something, at most `most` characters, without NUL (which PostgreSQL cannot hold). */
export function IsText(most: number): PropertyDecorator {
  return applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(SAYS_SOMETHING, {
      context: writtenAs('text'),
      message: '$property must say something, without NUL characters',
    }),
  );
}

/** The same, or null, or left out. */
export function IsTextOrNull(most: number): PropertyDecorator {
  return applyDecorators(IsOptional(), IsText(most));
}

/** A list of such texts. */
export function EachText(most: number): PropertyDecorator {
  return applyDecorators(
    IsString({ each: true }),
    MaxLength(most, { each: true }),
    Matches(SAYS_SOMETHING, {
      each: true,
      context: writtenAs('text'),
      message: 'each of $property must say something, without NUL characters',
    }),
  );
}

const SAYS_SOMETHING = /^[^\0]*[^\s\0][^\0]*$/;

/** What `Matches` takes to refuse NUL in a text that may say nothing. */
export const WITHOUT_NUL = [
  /^[^\0]*$/,
  { context: writtenAs('without_nul'), message: '$property must be without NUL characters' },
] as const;
