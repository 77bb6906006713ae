import { decodeCursor, encodeCursor } from '../common/cursor.js';
import type { PageQueryDto } from '../common/page.dto.js';
import type { ToldRevision } from '../domain/history/story.js';
import type { RevisionDto, RevisionsPageDto } from './revision.dto.js';
import type { RevisionRow } from './revisions.queries.js';

/** A page of a history that is told oldest first, newest first; throws `bad_cursor`. */
export function revisionPage(
  told: readonly ToldRevision<RevisionRow>[],
  { limit, cursor }: PageQueryDto,
): Omit<RevisionsPageDto, 'names'> {
  const [before] = cursor === undefined ? [] : decodeCursor(cursor, '-version', ['integer']);
  const newest = [...told].reverse();
  const rest = newest.filter(({ revision }) => before === undefined || revision.version < Number(before));
  const items = rest.slice(0, limit).map(revisionDto);
  const last = items.at(-1);
  const nextCursor = rest.length > limit && last ? encodeCursor('-version', [String(last.version)]) : null;
  return { items, nextCursor, total: told.length };
}

function revisionDto({ revision, difference }: ToldRevision<RevisionRow>): RevisionDto {
  return { ...revision, difference: difference.map((step) => ({ ...step })), mergedIn: [], takenOut: [] };
}
