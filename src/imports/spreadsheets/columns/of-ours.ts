import { isOurs, LIST_FIELDS, type ImportField } from './fields.js';
import type { ColumnProfile } from './profile.js';

/** Fields that the export alone has columns for, so that a head of one of them as it writes them tells whose file it is. */
const OURS_ALONE: readonly ImportField[] = [
  ...(['title_language', 'said_as', 'known_on', 'must_act', 'other_actors'] as const),
  ...(['follows_up', 'responds_to', 'other_links', 'place_precision'] as const),
];

/**
 * Whether a file came out of here, so that its lists are joined by bars alone whatever else stands in them. Others number events as we
 * do, and call columns so: told by the heads of its lists, by all of its refs, and by a head that is ours alone or by all of its bars.
 */
export function isOfOurs(
  profiles: readonly ColumnProfile[],
  columns: Partial<Record<ImportField, readonly number[]>>,
): boolean {
  const of = (field: ImportField) => (columns[field] ?? []).flatMap((index) => profiles[index] ?? []);
  const refs = of('ref').filter(({ filled }) => filled > 0);
  if (refs.length === 0 || refs.some((one) => !isOurs(one.header, 'ref') || one.refs < one.filled)) return false;
  const lists = LIST_FIELDS.flatMap((field) => of(field).map((profile) => ({ field, profile })));
  if (lists.some(({ field, profile }) => !isOurs(profile.header, field) || profile.bars.others > 0)) return false;
  const isTold = OURS_ALONE.some((field) => of(field).some(({ header }) => isOurs(header, field)));
  return isTold || lists.some(({ profile }) => profile.bars.ours > 0);
}
