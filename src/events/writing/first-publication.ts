import type { EntityManager } from 'typeorm';
import { slugify } from '../../domain/slug.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { FormerSlug } from '../former-slug.entity.js';
import type { RefsService } from '../refs.service.js';
import { refWanted } from './new-events.js';
import { oldestFirst } from './tellings.js';

/**
 * The document as readers first see it: with a ref, where it has none yet, and with a slug of its title, for the one it has
 * may tell what it was called at first. That one leads to it still. Any other document comes back as it is.
 */
export async function firstPublished(
  manager: EntityManager,
  refs: RefsService,
  { id, before, after }: { id: string; before: EventDocumentDto; after: EventDocumentDto },
): Promise<EventDocumentDto> {
  if (after.review !== 'published' || before.review === 'published' || (await wasPublished(manager, id))) return after;
  const [ref = null] = await refs.give(manager, [refWanted(after)]);
  const slug = await freeEventSlug(manager, after.dossier, slugify(titleOf(after)), id);
  if (slug === after.slug) return { ...after, ref };
  await manager.insert(FormerSlug, { dossierId: after.dossier, slug: after.slug, eventId: id });
  return { ...after, ref, slug };
}

/** The title readers see, in the language it was written in. */
function titleOf({ tellings }: EventDocumentDto): string {
  const newest = oldestFirst(tellings).at(-1)?.[1];
  return newest?.title[newest.language] ?? '';
}

async function wasPublished(manager: EntityManager, id: string): Promise<boolean> {
  const [row] = await manager.query<unknown[]>(
    `SELECT FROM revisions WHERE entity = 'event' AND entity_id = $1 AND (difference @> '[{"path": "/review", "value": "published"}]'
       OR difference @> '[{"path": "", "value": {"review": "published"}}]' OR difference @> '[{"path": "", "value": {"review": "retracted"}}]')
     LIMIT 1`,
    [id],
  );
  return row !== undefined;
}

/**
 * `wanted`, or `wanted-2`, `wanted-3` …; one that another event had before it was published is not free, and that of `own` is.
 * Until the transaction ends nobody else is given a slug of the dossier.
 */
export async function freeEventSlug(
  manager: EntityManager,
  dossierId: string,
  wanted: string,
  own: string | null,
): Promise<string> {
  await manager.query('SELECT FROM dossiers WHERE id = $1 FOR NO KEY UPDATE', [dossierId]);
  const rows = await manager.query<{ slug: string }[]>(
    `SELECT slug FROM (SELECT id, slug FROM events WHERE dossier_id = $1
       UNION ALL SELECT event_id, slug FROM former_slugs WHERE dossier_id = $1) s
     WHERE id IS DISTINCT FROM $3::uuid AND (slug = $2 OR slug ~ ('^' || $2 || '-[0-9]+$'))`,
    [dossierId, wanted, own],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}
