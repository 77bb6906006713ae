import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Reliability } from '../domain/vocabulary.js';
import { insertAll } from '../database/insert-all.js';
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
    const [source] = await this.createAll(manager, [input], authorship);
    if (!source) throw new Error('No source came of its input');
    return source;
  }

  /** The same of many, in a few statements. */
  async createAll(manager: EntityManager, inputs: readonly SourceInput[], authorship: Authorship): Promise<Source[]> {
    const sources = inputs.map((input) => manager.create(Source, { ...input, id: uuidv7() }));
    await insertAll(manager, Source, sources);
    const created = sources.map(({ id }, n) => ({ id, value: { ...inputs[n] } }));
    await this.revisions.createdAll(manager, 'source', created, authorship);
    return sources;
  }
}
