import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { LOCALE_COOKIE, type Language } from '../domain/spoken-languages.js';
import { localeWished } from '../domain/tongues/writings.js';
import { cookieOf } from './cookie-of.js';
import { wishedLanguages } from './wished-languages.js';

/** By which locale (BCP 47) a language is written for whoever asks: as they chose, else as people do where the browser comes from. */
export function localeOf(headers: IncomingHttpHeaders, language: Language): string {
  return localeWished(language, [
    cookieOf(headers.cookie, LOCALE_COOKIE),
    ...wishedLanguages(headers['accept-language']),
  ]);
}

/** Tells the locale of a language for whoever asks. */
export type WrittenBy = (language: Language) => string;

/** The handler's parameter: how languages are written for whoever asks. */
export const Written = createParamDecorator((_: unknown, context: ExecutionContext): WrittenBy => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return (language) => localeOf(headers, language);
});
