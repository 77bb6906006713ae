import { ValidateBy } from 'class-validator';
import { parseEdtf, InvalidDateError } from '../domain/time/edtf.js';

/** A moment, RFC 3339 with its offset. */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isInstant(value),
      defaultMessage: () => '$property must be a moment with its offset, such as 2026-02-06T10:00:00Z',
    },
  });
}

function isInstant(text: string): boolean {
  try {
    return parseEdtf(text, null).precision === 'instant';
  } catch (error) {
    if (error instanceof InvalidDateError) return false;
    throw error;
  }
}
