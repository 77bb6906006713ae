import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { Form } from '../domain/refusals/forms.js';
import type { Reason } from '../domain/refusals/refusal.js';
import { REFUSALS } from '../domain/refusals/refusals.js';

/** How a text that `Matches` must be written: given to the decorator as its `context`. */
export const writtenAs = (form: Form): { form: Form } => ({ form });

/**
 * Why the validator called `name` refuses a value, with what the sentence about it contains: a limit or a choice as its
 * decorator was given it, the value itself, the form of a text. That each name of a DTO is known, a test sees to.
 */
export function validatorReason(error: ValidationError, name: string): Reason {
  const code = codeOf(name);
  const given = argumentsOf(error, name);
  const context = error.contexts?.[name] as { form?: Form } | undefined;
  const values = { value: shown(error.value), form: context?.form ?? 'other', allowed: shown(given), other: given };
  const wanted = Object.keys(REFUSALS[code]);
  if (wanted.length === 0) return { code } as Reason;
  const parameters = wanted.map((key) => [key, key in values ? values[key as keyof typeof values] : given]);
  return { code, parameters: Object.fromEntries(parameters) as object } as Reason;
}

/** The code of a validator: `maxLength` is `max_length`. */
export function codeOf(name: string): keyof typeof REFUSALS {
  return name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => `_${letters.toLowerCase()}`) as keyof typeof REFUSALS;
}

/** The first thing that the decorator was given: a limit, or the values it takes. */
function argumentsOf({ target, property }: ValidationError, name: string): unknown {
  if (!target) return undefined;
  const all = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const own = all.find((one) => one.propertyName === property && one.name === name);
  return (own?.constraints as unknown[] | undefined)?.[0];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '';
}
