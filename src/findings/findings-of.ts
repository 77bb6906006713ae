import type { ArticleActor } from '../domain/article/names/article-actor.js';
import type { Finding } from '../domain/article/events/finding.js';
import { readArticle, type Article, type ReadArticle } from '../domain/article/read-article.js';
import { findSimilar } from '../domain/duplicates/find-similar.js';
import { parseEdtf } from '../domain/time/edtf.js';
import type { FindingsDto, FindingDto } from './findings.dto.js';
import type { KnownEvent } from './findings.queries.js';

/** An article, and the events that its findings may be. */
export interface ToRead extends Article {
  readonly known: readonly KnownEvent[];
}

/** What an article tells, each finding with the known events that it may be. */
export function findingsOf({ known, ...article }: ToRead): FindingsDto {
  const read = readArticle(article);
  const findings = read.findings.map((event) => ({ ...copyOf(event), similar: similarTo(event, known) }));
  return answer(read, article.actors, findings);
}

function similarTo(event: Finding, known: readonly KnownEvent[]): FindingDto['similar'] {
  const { earliest, latest } = parseEdtf(event.when, event.timezone);
  const candidate = { ...event, earliest, latest, actors: event.participations.map(({ actorId }) => actorId) };
  return findSimilar(candidate, known).map(({ event: { id, ref, title, when }, reasons }) => ({
    id,
    ref,
    title,
    when,
    reasons: [...reasons],
  }));
}

function answer(read: ReadArticle, actors: readonly ArticleActor[], findings: FindingDto[]): FindingsDto {
  const named = new Set([
    ...read.mentions.map(({ actor }) => actor.id),
    ...findings.flatMap(({ participations }) => participations.map(({ actorId }) => actorId)),
  ]);
  return {
    language: read.language,
    actors: actors.filter(({ id }) => named.has(id)).map(({ id, slug, name, type }) => ({ id, slug, name, type })),
    newActors: read.newActors.map((actor) => ({ ...actor })),
    mentions: read.mentions.map(({ start, end, actor }) => ({ start, end, actorId: actor.id })),
    dates: read.dates.map(({ start, end, words, when, rule }) => ({ start, end, words, when, rule })),
    quotations: read.quotations.map(({ start, end, text, speaker }) => ({
      start,
      end,
      text,
      speakerId: speaker?.actor?.id ?? null,
      speaker: speaker?.words ?? null,
      reason: speaker?.reason ?? null,
    })),
    findings,
  };
}

function copyOf(event: Finding): Omit<FindingDto, 'similar'> {
  const { participations, citations, details, links, reasons, vote, ...rest } = event;
  return {
    ...rest,
    vote: vote && { ...vote },
    participations: [...participations],
    citations: [...citations],
    details: [...details],
    links: [...links],
    reasons: [...reasons],
  };
}
