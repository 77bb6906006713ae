import { ValidateBy, type ValidationOptions } from 'class-validator';
import { InvalidDateError, parseEdtf } from '../domain/time/edtf.js';

/** The value is an EDTF date (ISO 8601-2, level 1 and sets) or an RFC 3339 instant that exists. */
export function IsEdtf(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isEdtf',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && edtfProblem(value) === null,
        defaultMessage: (args) =>
          typeof args?.value === 'string' ? (edtfProblem(args.value) ?? '') : 'a date must be given as text',
      },
    },
    options,
  );
}

function edtfProblem(value: string): string | null {
  try {
    parseEdtf(value, null);
    return null;
  } catch (error) {
    if (error instanceof InvalidDateError) return error.reason;
    throw error;
  }
}
