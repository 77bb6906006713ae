import { Injectable } from '@nestjs/common';
import { notFound } from '../common/identifier.js';
import { ArticleThreads } from './article-threads.js';
import type { FindingsRequestDto } from './findings-request.dto.js';
import type { FindingsDto } from './findings.dto.js';
import { FindingsQueries } from './findings.queries.js';

/** Reads articles with the actors and events that are known. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly queries: FindingsQueries,
    private readonly threads: ArticleThreads,
  ) {}

  async find({ dossier, text, publishedOn, language }: FindingsRequestDto): Promise<FindingsDto> {
    const dossierId = await this.queries.dossierId(dossier);
    if (dossierId === null) throw notFound('dossier', dossier);
    const [actors, known] = await Promise.all([this.queries.actors(), this.queries.events(dossierId)]);
    return this.threads.read({ text, publishedOn, actors, known, ...(language && { language }) });
  }
}
