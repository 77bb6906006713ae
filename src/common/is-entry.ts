import { isUUID, ValidateBy } from 'class-validator';

/** An entry of a ledger: its id, or its ordinal, which counts from 0. */
export function IsEntry(): PropertyDecorator {
  return ValidateBy({
    name: 'isEntry',
    validator: {
      validate: (value) => isUUID(value) || (Number.isSafeInteger(value) && (value as number) >= 0),
      defaultMessage: () => '$property names an entry of the ledger by its id or ordinal',
    },
  });
}
