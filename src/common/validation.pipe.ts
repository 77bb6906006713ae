import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { ProblemDetailDto } from './problem.dto.js';
import { Problem } from './problem.js';

/** Checks bodies and queries against their DTO: unknown names are refused, every mistake is named with its field. */
export const validationPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  stopAtFirstError: false,
  validationError: { target: false, value: false },
  exceptionFactory: (errors) => {
    const details = flatten(errors, '');
    return new Problem('validation_failed', details.map(({ detail }) => detail).join(' '), details);
  },
});

function flatten(errors: ValidationError[], path: string): ProblemDetailDto[] {
  return errors.flatMap(({ property, constraints, children }) => {
    // RFC 6901: ~ and / inside a name are escaped.
    const pointer = `${path}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(constraints ?? {}).map(([code, message]) => ({
      pointer,
      code: snake(code),
      detail: sentence(code === 'whitelistValidation' ? `${property} is not a known name` : message),
    }));
    return [...own, ...flatten(children ?? [], pointer)];
  });
}

function snake(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
