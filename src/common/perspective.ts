import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonicalLanguage } from '../domain/language-tag.js';
import { pickLanguage, type Language } from '../domain/spoken-languages.js';
import { may } from '../domain/permissions.js';
import type { AsOfDto, KnownOnDto } from './known-on.dto.js';
import { wishedLanguages } from './wished-languages.js';

/** From where the record is looked at: with whose eyes, and as of which day. */
export interface Perspective {
  /** Whether drafts, what is in review and what was retracted may be seen, too. */
  readonly seesDrafts: boolean;
  /** YYYY-MM-DD: the world as it was publicly known at the end of that day in UTC; undefined is now. */
  readonly knownOn?: string | undefined;
  /** BCP 47: the language that texts are wanted in; undefined is the one they were written in. */
  readonly language?: string | undefined;
}

/** The language of labels for whoever looks so. */
export function labelLanguage({ language }: Pick<Perspective, 'language'>): Language {
  return pickLanguage([language ?? null]);
}

/**
 * The handler's parameter: the perspective of whoever asks, as of the `knownOn` of the query, in its `lang`, else in the
 * language that the header Accept-Language names first. The handler takes the query
 * as a {@link KnownOnDto}, too, which refuses what is no day.
 */
export const AsSeen = createParamDecorator((_: unknown, context: ExecutionContext): Perspective => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: KnownOnDto }>>();
  const { knownOn, lang = preferredLanguage(request.headers['accept-language']) } = request.query;
  return { seesDrafts: seesDrafts(request), knownOn, language: lang };
});

/** The handler's parameter: the same of what has no texts in several languages; it takes the query as an {@link AsOfDto}. */
export const AsOf = createParamDecorator((_: unknown, context: ExecutionContext): Perspective => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: AsOfDto }>>();
  return { seesDrafts: seesDrafts(request), knownOn: request.query.knownOn };
});

/** The handler's parameter: whether whoever asks may see more than published events. */
export const SeesDrafts = createParamDecorator((_: unknown, context: ExecutionContext): boolean =>
  seesDrafts(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The first language that is wished for; undefined where none is named. */
function preferredLanguage(header: string | undefined): string | undefined {
  const first = wishedLanguages(header).find((tag) => canonicalLanguage(tag) !== null);
  // Texts are kept by language, rarely by region: fr-CA is served by fr.
  return first?.split('-')[0]?.toLowerCase();
}

function seesDrafts({ viewer }: Pick<FastifyRequest, 'viewer'>): boolean {
  return may(viewer?.role ?? null, 'draft.read');
}
