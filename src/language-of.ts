import type { FastifyRequest } from 'fastify';
import { cookieOf } from './common/cookie-of.js';
import { wishedLanguages } from './common/wished-languages.js';
import { LANGUAGE_COOKIE, pickLanguage, type Language } from './domain/spoken-languages.js';

/** The language that a page will speak: what its address says, else what the reader has chosen, else what the browser wishes. */
export function languageOf({ headers, url }: Pick<FastifyRequest, 'headers' | 'url'>): Language {
  const { searchParams } = new URL(url, 'http://localhost');
  const wishes = [cookieOf(headers.cookie, LANGUAGE_COOKIE), ...wishedLanguages(headers['accept-language'])];
  return pickLanguage([searchParams.get('lang'), ...wishes]);
}
