import { ValidateBy } from 'class-validator';
import { lastPublishedDay } from '../domain/evidence/published-on.js';

/** When something appeared: a day, a month or a year (EDTF) that exists. */
export function IsPublishedOn(): PropertyDecorator {
  return ValidateBy({
    name: 'isPublishedOn',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && lastPublishedDay(value) !== null,
      defaultMessage: () => '$property must be a day, a month or a year that exists: 2014-01-20, 2014-01 or 2014',
    },
  });
}
