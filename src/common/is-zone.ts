import { ValidateBy } from 'class-validator';
import { isTimeZone } from '../domain/time/zones.js';

/** The name of a time zone that the runtime knows (IANA). The decorator of class-validator asks the runtime each time, which takes as long as all other rules of an event together. */
export function IsZone(): PropertyDecorator {
  return ValidateBy({
    name: 'isTimeZone',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isTimeZone(value),
      defaultMessage: () => '$property must be a valid IANA time-zone',
    },
  });
}
