import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Reliability } from '../domain/vocabulary.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Source } from './source.entity.js';

export interface SourceInput {
  slug: string;
  url: string;
  publisher: string;
  title: string;
  /** YYYY-MM-DD. */
  publishedOn: string;
  /** BCP 47. */
  language: string;
  reliability: Reliability;
  note: string | null;
  retrievedVia: string | null;
}

/** Writes sources. */
@Injectable()
export class SourcesService {
  constructor(private readonly revisions: RevisionsService) {}

  async create(manager: EntityManager, input: SourceInput, authorship: Authorship): Promise<Source> {
    const source = manager.create(Source, { ...input, id: uuidv7() });
    await manager.insert(Source, source);
    await this.revisions.created(manager, 'source', source.id, input, authorship);
    return source;
  }
}
