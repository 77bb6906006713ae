import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { may } from '../../domain/permissions.js';
import { slugify } from '../../domain/slug.js';
import { by } from '../../history/by.js';
import type { FoundEvent } from '../event-detail.queries.js';
import { EventWriter } from './event-writer.service.js';
import type { NewEventDto } from './event-writing.dto.js';
import { publishedByNobody, threatsByTheirTarget } from './check-threats.js';
import { unknownIssues } from './check-issues.js';
import { freeEventSlug } from './first-publication.js';
import { mentionsIn, resolve } from './mentions.js';
import { newDocument } from './new-document.js';
import { onlyCity, pointOf } from './only-city.js';
import { refuse } from './new-events.js';
import { mistakesInTied } from './tied.js';

/** Records new events. */
@Injectable()
export class EventCreation {
  constructor(private readonly writer: EventWriter) {}

  /** Creates an event with all that belongs to it, as one revision. */
  create(body: NewEventDto, viewer: Viewer, repeat: Repeatable | null): Promise<FoundEvent & { id: string }> {
    if (body.review === 'published' && !may(viewer.role, 'event.review')) {
      const reason = { code: 'may_only_submit', parameters: { role: viewer.role } } as const;
      const detail = `As ${viewer.role} you may hand an event in for review, not publish it.`;
      throw new Problem('forbidden', detail, undefined, { reason });
    }
    return this.writer.answering(repeat, (manager) => this.createIn(manager, body, viewer));
  }

  private async createIn(manager: EntityManager, body: NewEventDto, viewer: Viewer): Promise<string> {
    const dossier = { what: 'dossier', name: body.dossier, pointer: '/dossier' } as const;
    const names = await resolve(manager, [dossier, ...mentionsIn(body)]);
    const slug = await freeEventSlug(manager, names('dossier', body.dossier).id, slugify(titleOf(body)), null);
    const document = newDocument(onTheMap(body), slug, names);
    refuse([
      ...(await unknownIssues(manager, document)),
      ...(await mistakesInTied(manager, document)),
      ...(await threatsByTheirTarget(manager, document)),
      ...publishedByNobody(document),
    ]);
    const id = uuidv7();
    const one = { ids: [id], documentOf: () => document, placeOf: () => '' };
    await this.writer.create(manager, one, by(viewer, body.reason));
    return id;
  }
}

/** The event at the only city that its place can be, where nothing is said of coordinates: null says that there are none. */
function onTheMap(body: NewEventDto): NewEventDto {
  const { lat, lon, placePrecision } = body;
  const city = [lat, lon, placePrecision].every((said) => said === undefined) ? onlyCity(body) : null;
  return city ? { ...body, ...pointOf(city) } : body;
}

/** The first title that the body gives it, in the language it was written in. */
function titleOf({ title, tellings = [] }: NewEventDto): string {
  const [first] = [...tellings].sort((a, b) => (a.knownOn ?? '').localeCompare(b.knownOn ?? ''));
  return title ?? first?.title[first.language ?? ''] ?? Object.values(first?.title ?? {})[0] ?? '';
}
