import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { isUuid, notFound } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import { Database } from '../../database/database.js';
import type { FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { citation, claim, link, nextPosition, participation } from './compose.js';
import type { CitationChangeDto, NewClaimDto, ParticipationChangeDto } from './event-part-writing.dto.js';
import type { CitationInputDto, LinkInputDto, ParticipationInputDto } from './event-parts.dto.js';
import { EventWriter, type EventWrite } from './event-writer.service.js';
import { requireMayChange } from './may-change.js';
import { mentionsIn, resolve } from './mentions.js';

type PartList = 'participations' | 'citations' | 'claims' | 'links';
type Next = (document: EventDocumentDto, manager: EntityManager) => Promise<EventDocumentDto>;

/** Adds, changes and removes parts of an event, one at a time. */
@Injectable()
export class EventParts {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writer: EventWriter,
  ) {}

  addParticipation(write: EventWrite, part: ParticipationInputDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.add(write, repeat, async (document, manager) => {
      const names = await resolve(manager, mentionsIn({ participations: [part] }, { alone: true }));
      const made = participation(part, nextPosition(document.participations), names);
      return { ...document, participations: { ...document.participations, [uuidv7()]: made } };
    });
  }

  addCitation(write: EventWrite, part: CitationInputDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.add(write, repeat, async (document, manager) => {
      const names = await resolve(manager, mentionsIn({ citations: [part] }, { alone: true }));
      const id = uuidv7();
      const day = names('source', part.source).day ?? document.knownOn;
      const claims = (part.claims ?? []).map((input) => [uuidv7(), claim(input, id, day)] as const);
      return {
        ...document,
        citations: { ...document.citations, [id]: citation(part, nextPosition(document.citations), names) },
        claims: { ...document.claims, ...Object.fromEntries(claims) },
      };
    });
  }

  addClaim(write: EventWrite, part: NewClaimDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.add(write, repeat, async (document, manager) => {
      const on = part.citation.toLowerCase();
      const cited = document.citations[on];
      if (!cited) {
        const detail = 'The event has no such citation: a claim rests on one of its own.';
        throw new Problem('validation_failed', detail, [{ pointer: '/citation', code: 'unknown_reference', detail }]);
      }
      const names = await resolve(manager, [{ what: 'source', name: cited.source, pointer: '/citation' }]);
      const made = claim(part, on, names('source', cited.source).day ?? document.knownOn);
      return { ...document, claims: { ...document.claims, [uuidv7()]: made } };
    });
  }

  addLink(write: EventWrite, part: LinkInputDto, repeat: Repeatable | null): Promise<FoundEvent> {
    return this.add(write, repeat, async (document, manager) => {
      const names = await resolve(manager, mentionsIn({ links: [part] }, { alone: true }));
      return { ...document, links: { ...document.links, [uuidv7()]: link(part, document.knownOn, names) } };
    });
  }

  changeParticipation(write: EventWrite, partId: string, change: ParticipationChangeDto): Promise<FoundEvent> {
    return this.change(write, async (document, manager) => {
      const [id, there] = part(document, 'participations', partId);
      const input = { ...there, ...given(change) };
      const names = await resolve(manager, mentionsIn({ participations: [input] }, { alone: true }));
      const made = participation(input, there.position, names);
      return { ...document, participations: { ...document.participations, [id]: made } };
    });
  }

  changeCitation(write: EventWrite, partId: string, change: CitationChangeDto): Promise<FoundEvent> {
    return this.change(write, async (document, manager) => {
      const [id, there] = part(document, 'citations', partId);
      const input = { ...there, ...given(change) } as CitationInputDto;
      const names = await resolve(manager, mentionsIn({ citations: [input] }, { alone: true }));
      const made = citation(input, there.position, names);
      return { ...document, citations: { ...document.citations, [id]: made } };
    });
  }

  /** A citation takes its claims with it. */
  remove(write: EventWrite, list: PartList, partId: string): Promise<FoundEvent> {
    return this.change(write, (document) => {
      const [id] = part(document, list, partId);
      const claims = Object.entries(document.claims).filter(
        ([, { citation: on }]) => list !== 'citations' || on !== id,
      );
      const rest = Object.entries<object>(list === 'claims' ? document.claims : document[list]).filter(
        ([own]) => own !== id,
      );
      return Promise.resolve({ ...document, claims: Object.fromEntries(claims), [list]: Object.fromEntries(rest) });
    });
  }

  private add(write: EventWrite, repeat: Repeatable | null, next: Next): Promise<FoundEvent> {
    return this.database.write(async (manager) => {
      const { id } = await this.idempotency.once(manager, repeat, async () => ({
        id: await this.writer.changeIn(manager, { ...write, onePart: true }, this.allowed(write, next)),
      }));
      return this.writer.answer(manager, id);
    });
  }

  private change(write: EventWrite, next: Next): Promise<FoundEvent> {
    return this.writer.change({ ...write, onePart: true }, this.allowed(write, next));
  }

  private allowed(write: EventWrite, next: Next): Parameters<EventWriter['changeIn']>[2] {
    return ({ document }, manager) => {
      requireMayChange(write.viewer, document.review, write.reason);
      return next(document, manager);
    };
  }
}

/** The part of that id; throws `not_found`. */
function part<L extends PartList>(
  document: EventDocumentDto,
  list: L,
  partId: string,
): [id: string, part: EventDocumentDto[L][string]] {
  const id = partId.toLowerCase();
  const found = isUuid(id) && Object.hasOwn(document[list], id) ? document[list][id] : undefined;
  if (!found) throw notFound(`part of ${list}`, partId);
  return [id, found as EventDocumentDto[L][string]];
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
