import type { World } from '../common/sql/world.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import { GATHERING_KINDS } from '../domain/network/gathering.js';
import { isDeed } from './words-and-deeds.sql.js';

const KINDS = GATHERING_KINDS.map((kind) => `'${kind}'`).join(', ');

/**
 * Whether event `e` is talks, a meeting or a contact that took place. An announced one that was held as an event of its own, which
 * says so by a link, is counted as that one. Links are asked of each event, or PostgreSQL reads all there are.
 */
export function gathered(world: World): string {
  return `(e.kind IN (${KINDS}) AND ${isDeed(world)} AND NOT EXISTS (
    SELECT FROM ${world.links} l JOIN ${world.events} n ON n.id = l.from_event_id
    WHERE l.to_event_id = e.id AND l.type = 'fulfils' AND n.kind IN (${KINDS}) AND ${tookPlaceSql('n.kind', 'n.status')} OFFSET 0))`;
}
