import { Injectable } from '@nestjs/common';
import { isUuid } from '../../common/identifier.js';
import type { PageQueryDto } from '../../common/page.dto.js';
import type { Perspective } from '../../common/perspective.js';
import { visibleEvents } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';
import type { AuthorsToldBy } from '../../domain/vocabulary.js';
import type { Json } from '../../domain/history/json.js';
import { tell, type ToldRevision } from '../../domain/history/story.js';
import { namesById, recordNames, uuidsIn } from '../../history/names.js';
import type { RevisionsPageDto } from '../../history/revision.dto.js';
import { revisionPage } from '../../history/revision-page.js';
import { RevisionsQueries, type RevisionRow } from '../../history/revisions.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import type { EventVersionDto } from './event-history.dto.js';

/** The history of an event, as far as whoever asks may see it. */
@Injectable()
export class EventHistoryQueries {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsQueries,
  ) {}

  /** A page, newest first; null where the reader may see no such event. */
  async page(id: string, query: PageQueryDto, { seesDrafts, language }: Perspective): Promise<RevisionsPageDto | null> {
    const told = await this.told(id, seesDrafts);
    if (told === null) return null;
    const page = revisionPage(told, query);
    return { ...page, names: await this.names(page.items, seesDrafts, language) };
  }

  /** The event as it was; null where the reader may see no such event, or no such version of it. */
  async version(id: string, version: number, { seesDrafts, language }: Perspective): Promise<EventVersionDto | null> {
    const told = (await this.told(id, seesDrafts))?.find(({ revision }) => revision.version === version);
    if (!told) return null;
    const { difference: _, ...head } = told.revision;
    const document = told.document as unknown as EventDocumentDto;
    return { ...head, document, names: await this.names(document, seesDrafts, language) };
  }

  private async told(id: string, seesDrafts: boolean): Promise<ToldRevision<RevisionRow>[] | null> {
    // What was deleted can be brought back, so whoever works on events sees its history still.
    const events = seesDrafts ? 'events' : visibleEvents(false);
    const [event] = await this.database.read<{ id: string; toldBy: AuthorsToldBy }>(
      `SELECT e.id, d.authorship AS "toldBy" FROM ${events} e JOIN dossiers d ON d.id = e.dossier_id WHERE e.${isUuid(id) ? 'id' : 'ref'} = $1`,
      [id],
    );
    if (!event) return null;
    const revisions = await this.revisions.all('event', event.id, { names: seesDrafts || event.toldBy === 'names' });
    if (seesDrafts) return tell(revisions, (document) => document);
    const linked = await this.visible(revisions);
    return tell(revisions, (document) => asPublished(document as unknown as EventDocumentDto, linked));
  }

  /** Of all ids in the revisions, those of events that readers see. */
  private async visible(revisions: RevisionRow[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT e.id FROM ${visibleEvents(false)} e WHERE e.id = ANY ($1::uuid[])`,
      [uuidsIn(revisions)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** What the ids in `of` stand for, as far as it may be seen, in the language asked for where it has words in it. */
  async names(of: unknown, seesDrafts: boolean, language?: string): Promise<Record<string, string>> {
    const rows = await this.database.read<{ id: string; name: string }>(NAMES(seesDrafts), [
      uuidsIn(of),
      language ?? null,
    ]);
    return namesById(rows);
  }
}

const NAMES = (seesDrafts: boolean): string => `${recordNames(seesDrafts)}
  UNION ALL SELECT e.id, concat_ws(' ', e.ref, coalesce((SELECT t.title ->> $2::text FROM tellings t
    WHERE t.event_id = e.id ORDER BY t.known_on DESC LIMIT 1), e.title)) FROM ${visibleEvents(seesDrafts)} e WHERE e.id = ANY ($1::uuid[])`;

/** What readers see of a version: nothing unless it was published, and no link to what is not. */
function asPublished(document: EventDocumentDto, visible: ReadonlySet<string>): Json | null {
  if (document.review !== 'published' || document.deleted) return null;
  const links = Object.entries(document.links).filter(([, { to }]) => visible.has(to));
  return { ...document, links: Object.fromEntries(links) } as unknown as Json;
}
