import { ValidateBy } from 'class-validator';
import { canonicalLanguage } from '../domain/language-tag.js';

const MOST = { title: 300, sentence: 160, summary: 5000 } as const;

/** What a dossier is called and said to be by language (BCP 47): any of title, sentence and summary, each of which says something. */
export function IsTranslations(): PropertyDecorator {
  return ValidateBy({
    name: 'isTranslations',
    validator: {
      validate: (value) => isObject(value) && Object.entries(value).every(([tag, words]) => isTranslation(tag, words)),
      defaultMessage: () =>
        '$property takes title, sentence (at most 160 characters) and summary by language; a language is a tag such as en or zh-Hans',
    },
  });
}

function isTranslation(tag: string, words: unknown): boolean {
  if (canonicalLanguage(tag) !== tag || !isObject(words)) return false;
  return Object.entries(words).every(([name, text]) => {
    const most = Object.hasOwn(MOST, name) ? MOST[name as keyof typeof MOST] : 0;
    return typeof text === 'string' && text.length <= most && /\S/.test(text) && !text.includes('\0');
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
