import { KINDS, type Kind } from '../../domain/vocabulary.js';
import { isObject, type Json } from '../json.js';

/** The language that a text by language was written in: English where it is told in it, else the first. */
export function languageOf(words: unknown): string | undefined {
  if (!isObject(words)) return undefined;
  return 'en' in words ? 'en' : Object.keys(words)[0];
}

/** A text in the language it was written in; what is not by language is that text. */
export function original(words: unknown): unknown {
  return isObject(words) ? words[languageOf(words) ?? ''] : words;
}

/** The same text in other languages; null where there are none. */
export function others(words: unknown): Json | null {
  if (!isObject(words)) return null;
  const { [languageOf(words) ?? '']: _, ...rest } = words;
  return Object.keys(rest).length === 0 ? null : rest;
}

export function isKind(kind: unknown): kind is Kind {
  return (KINDS as readonly unknown[]).includes(kind);
}
