import { Injectable } from '@nestjs/common';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import type { PageQueryDto } from '../common/page.dto.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { AuthorsToldBy } from '../domain/vocabulary.js';
import type { Json } from '../domain/history/json.js';
import { tell } from '../domain/history/story.js';
import type { Revision } from './revision.entity.js';
import { namesById, recordNames, uuidsIn } from './names.js';
import type { RevisionDto, RevisionsPageDto } from './revision.dto.js';
import { revisionPage } from './revision-page.js';
import { RevisionsQueries } from './revisions.queries.js';
import { toldMerges, type ToldMerges } from './told-merges.js';

/**
 * The histories of what dossiers share and of dossiers themselves, of those that whoever asks may see; to readers since they
 * were first public.
 */
@Injectable()
export class RecordHistoryQueries {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsQueries,
  ) {}

  /** A page, newest first, by uuid or slug, also of what was merged; throws `not_found`. */
  async page(
    entity: 'dossier' | 'actor' | 'source' | 'publisher',
    id: string,
    query: PageQueryDto,
    { seesDrafts, language }: Perspective,
  ): Promise<RevisionsPageDto> {
    const toldBy = entity === 'dossier' ? 'x.authorship' : `'roles'`;
    const parameters = new Parameters();
    const [found] = await this.database.read<{ id: string; toldBy: AuthorsToldBy; metIn: number }>(
      `SELECT x.id, ${toldBy} AS "toldBy", ${metIn(entity)} AS "metIn" FROM ${entity}s x
       WHERE ${named('x', uuidOrSlug(id), parameters)} ${seesDrafts ? '' : 'AND x.is_public'}`,
      parameters.values,
    );
    if (!found) throw notFound(entity, id);
    const names = seesDrafts || found.toldBy === 'names';
    const merges = await toldMerges(this.database, { entity, id: found.id }, seesDrafts);
    const told = tell(
      await this.revisions.all(entity, found.id, { names }),
      (document, { version }) => {
        if (seesDrafts) return document;
        if (version < found.metIn) return null;
        return entity === 'source' ? withoutNote(document) : document;
      },
      ({ version }) => merges.has(version),
    );
    const page = revisionPage(told, query);
    const items = page.items.map((item) => ({ ...item, ...copied(merges.get(item.version)) }));
    const rows = await this.database.read<{ id: string; name: string }>(recordNames(seesDrafts), [
      uuidsIn(items),
      language ?? null,
    ]);
    return { ...page, items, names: namesById(rows) };
  }
}

function copied(merges: ToldMerges | undefined): Partial<Pick<RevisionDto, keyof ToldMerges>> {
  return merges ? { mergedIn: [...merges.mergedIn], takenOut: [...merges.takenOut] } : {};
}

/** The version of record `x` in which readers first met it: whatever was written before was for those who see drafts. */
function metIn(entity: Revision['entity']): string {
  return `(SELECT coalesce(max(r.version), 1) FROM revisions r
    WHERE r.entity = '${entity}' AND r.entity_id = x.id AND r.recorded_at <= x.public_since)`;
}

/** What its editors noted of a source they noted for one another. */
function withoutNote(document: Json): Json {
  return { ...(document as Record<string, Json>), note: null };
}
