import { ValidateBy } from 'class-validator';
import { EVENT_FIELDS } from '../domain/event-fields.js';
import { canonicalLanguage } from '../domain/language-tag.js';

/** Texts by language: at least one, each under a language tag (BCP 47) as it is usually written, and each says something. */
export function IsByLanguage(most: number, { blank = false } = {}): PropertyDecorator {
  return ValidateBy({
    name: 'isByLanguage',
    constraints: [most],
    validator: {
      validate: (value) => isByLanguage(value, (text) => text.length <= most && (blank || /\S/.test(text))),
      defaultMessage: () =>
        `$property takes one text per language, of at most ${most} characters; a language is a tag such as en or zh-Hans`,
    },
  });
}

/** The same for the short title of an event, whose characters are counted as people see them (UAX 29). */
export function IsShortTitle(): PropertyDecorator {
  return ValidateBy({
    name: 'isShortTitle',
    constraints: [MOST_SHORT],
    validator: {
      validate: (value) =>
        isByLanguage(value, (text, language) => /\S/.test(text) && seen(text) <= mostShort(language)),
      defaultMessage: () =>
        `$property takes one text per language, of at most ${MOST_SHORT} characters (${mostShort('')} in other languages than English)`,
    },
  });
}

const MOST_SHORT = EVENT_FIELDS.shortTitle.most;

/** Other languages take a little more room for the same. */
function mostShort(language: string): number {
  return language === 'en' ? MOST_SHORT : MOST_SHORT + 2;
}

function seen(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}

function isByLanguage(value: unknown, isFit: (text: string, language: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.entries(value);
  return (
    texts.length > 0 &&
    texts.every(
      ([language, text]) =>
        canonicalLanguage(language) === language && typeof text === 'string' && isFit(text, language),
    )
  );
}
