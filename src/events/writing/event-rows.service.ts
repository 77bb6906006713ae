import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import type { Refusal } from '../../domain/refusals/refusal.js';
import { slugify } from '../../domain/slug.js';
import { by } from '../../history/by.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { unknownIssues } from './check-issues.js';
import { threatsByTheirTarget } from './check-threats.js';
import { EventWriter } from './event-writer.service.js';
import type { EventRowDto, NewEventRowsDto } from './event-rows.dto.js';
import { freeEventSlugs } from './free-slugs.js';
import { mentionsIn, resolve, type Names } from './mentions.js';
import { newDocument } from './new-document.js';
import { refuse } from './new-events.js';
import { mistakesInTied } from './tied.js';

/** Writes many drafts at once: the rows of a table. */
@Injectable()
export class EventRows {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
  ) {}

  /**
   * Writes all of them or none, each as a first version of its own. Throws `validation_failed` with what is wrong in any, each under
   * `/events/<n>`; several askings may be needed until nothing is wrong, for what cannot be read is not looked into.
   */
  async write(
    dossier: string,
    { events }: NewEventRowsDto,
    viewer: Viewer,
    repeat: Repeatable | null,
  ): Promise<string[]> {
    const { ids } = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => ({
        ids: await this.writeIn(manager, dossier, events, viewer),
      })),
    );
    return ids;
  }

  private async writeIn(
    manager: EntityManager,
    dossier: string,
    events: readonly EventRowDto[],
    viewer: Viewer,
  ): Promise<string[]> {
    const mentions = events.flatMap((event, n) =>
      mentionsIn(event).map((one) => ({ ...one, pointer: `/events/${n}${one.pointer}` })),
    );
    const names = await resolve(manager, [{ what: 'dossier', name: dossier, pointer: '/dossier' }, ...mentions]);
    const wanted = events.map(({ title }) => slugify(title ?? ''));
    const slugs = await freeEventSlugs(manager, names('dossier', dossier).id, wanted);
    const documents = documentsOf(dossier, events, slugs, names);
    const mistakes: Refusal[] = [];
    for (const [n, document] of documents.entries()) {
      const found = [
        ...(await unknownIssues(manager, document)),
        ...(await mistakesInTied(manager, document)),
        ...(await threatsByTheirTarget(manager, document)),
      ];
      mistakes.push(...found.map((one) => ({ ...one, pointer: `/events/${n}${one.pointer}` })));
    }
    refuse(mistakes);
    const ids = documents.map(() => uuidv7());
    // Documents are made anew where they are asked for, and these are not kept by whoever asks.
    const many = {
      ids,
      documentOf: (n: number) => copyOf(documents, n),
      placeOf: (n: number) => `/events/${n}`,
    };
    await this.writer.create(manager, many, by(viewer, null));
    return ids;
  }
}

function documentsOf(
  dossier: string,
  events: readonly EventRowDto[],
  slugs: readonly string[],
  names: Names,
): EventDocumentDto[] {
  const mistakes: Refusal[] = [];
  const documents = events.flatMap((event, n) => {
    try {
      return [newDocument({ ...event, dossier }, slugs[n] ?? '', names)];
    } catch (error) {
      if (!(error instanceof Problem) || !error.errors) throw error;
      mistakes.push(...error.errors.map((one) => ({ ...one, pointer: `/events/${n}${one.pointer}` })));
      return [];
    }
  });
  refuse(mistakes);
  return documents;
}

function copyOf(documents: readonly EventDocumentDto[], n: number): EventDocumentDto {
  const document = documents[n];
  if (!document) throw new Error(`There is no row ${n}.`);
  return structuredClone(document);
}
