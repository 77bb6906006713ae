import { ValidateBy, isObject } from 'class-validator';
import { canonicalLanguage } from '../domain/language-tag.js';

const MAX_LENGTH = 300;

/** One name per language: an object from language tags, written as they usually are, to text that says something. */
export function IsNames(): PropertyDecorator {
  return ValidateBy({
    name: 'isNames',
    validator: {
      validate: (value: unknown) => reason(value) === null,
      defaultMessage: (args) => `$property ${reason(args?.value) ?? ''}`,
    },
  });
}

function reason(value: unknown): string | null {
  if (!isObject<Record<string, unknown>>(value) || Array.isArray(value)) return 'is an object: {"fr": "Téhéran"}';
  for (const [language, name] of Object.entries(value)) {
    const tag = canonicalLanguage(language);
    if (tag === null) return `has “${language.slice(0, 35)}”, which is no language tag (BCP 47)`;
    if (tag !== language) return `has “${language}”, which is written ${tag}`;
    if (typeof name !== 'string' || !/\S/.test(name) || name.includes('\0') || name.length > MAX_LENGTH) {
      return `has no name of 1 to ${MAX_LENGTH} characters for ${language}`;
    }
  }
  return null;
}
