import type { FastifyRequest } from 'fastify';
import { wishedLanguages } from '../common/wished-languages.js';
import { pickLanguage, type Language } from '../domain/spoken-languages.js';

/** What the address says, else what the browser wishes. */
export function languageAsked({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = query as { lang?: unknown };
  return pickLanguage([typeof lang === 'string' ? lang : null, ...wishedLanguages(headers['accept-language'])]);
}
