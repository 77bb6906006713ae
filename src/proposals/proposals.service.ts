import { Injectable } from '@nestjs/common';
import { notFound } from '../common/identifier.js';
import type { ArticleActor } from '../domain/article/article-actor.js';
import type { ProposedEvent } from '../domain/article/proposed-event.js';
import { readArticle, type ReadArticle } from '../domain/article/read-article.js';
import { findSimilar } from '../domain/duplicates/find-similar.js';
import { parseEdtf } from '../domain/time/edtf.js';
import type { ProposalsRequestDto } from './proposals-request.dto.js';
import type { ProposalsDto, ProposedEventDto } from './proposals.dto.js';
import { ProposalsQueries, type KnownEvent } from './proposals.queries.js';

/** Reads articles with the actors and events that are known. */
@Injectable()
export class ProposalsService {
  constructor(private readonly queries: ProposalsQueries) {}

  async propose({ dossier, text, publishedOn, language }: ProposalsRequestDto): Promise<ProposalsDto> {
    const dossierId = await this.queries.dossierId(dossier);
    if (dossierId === null) throw notFound('dossier', dossier);
    const actors = await this.queries.actors();
    const read = readArticle({ text, publishedOn, actors, ...(language && { language }) });
    const known = await this.queries.events(dossierId);
    return answer(
      read,
      actors,
      read.proposals.map((event) => ({ ...copyOf(event), similar: similarTo(event, known) })),
    );
  }
}

function similarTo(event: ProposedEvent, known: readonly KnownEvent[]): ProposedEventDto['similar'] {
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

function answer(read: ReadArticle, actors: readonly ArticleActor[], proposals: ProposedEventDto[]): ProposalsDto {
  const named = new Set([
    ...read.mentions.map(({ actor }) => actor.id),
    ...proposals.flatMap(({ participations }) => participations.map(({ actorId }) => actorId)),
  ]);
  return {
    language: read.language,
    actors: actors.filter(({ id }) => named.has(id)).map(({ id, slug, name, type }) => ({ id, slug, name, type })),
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
    proposals,
  };
}

function copyOf(event: ProposedEvent): Omit<ProposedEventDto, 'similar'> {
  const { participations, citations, links, reasons, ...rest } = event;
  return {
    ...rest,
    participations: [...participations],
    citations: [...citations],
    links: [...links],
    reasons: [...reasons],
  };
}
