import { isISO31661Alpha2, ValidateBy } from 'class-validator';
import { namesOtherCountry } from '../domain/places/former-countries.js';

/** Two capital letters of a country that there is (ISO 3166-1), or was (ISO 3166-3), or of Kosovo (XK). */
export function IsCountry(): PropertyDecorator {
  return ValidateBy({
    name: 'isCountry',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && /^[A-Z]{2}$/.test(value) && (isISO31661Alpha2(value) || namesOtherCountry(value)),
      defaultMessage: () => '$property must be the two capital letters of a country, such as OM',
    },
  });
}
