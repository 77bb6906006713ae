import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';
import { writtenAs } from '../common/validator-reason.js';

/** Something with one @ and no white space, as in the environment; whether it receives mail only sending can tell. */
export function IsEmailAddress(): PropertyDecorator {
  return applyDecorators(
    IsString(),
    MaxLength(254),
    Matches(/^\s*[^\s@\0]+@[^\s@\0]+\s*$/, {
      context: writtenAs('email'),
      message: '$property must be an e-mail address',
    }),
  );
}
