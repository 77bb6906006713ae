import { citedOn } from '../common/sql/cited-on.js';
import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { linkedEventJson } from '../events/event-json.sql.js';
import { account, withSpeaker } from './accounts.sql.js';

/** A row of disputes for event `e`: see DisputedRow. */
export function disputedJson(world: World): string {
  return `json_build_object('event', (SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = e.id),
    'recorded', json_build_object('format', e.format, 'date', e.when_text, 'place', e.place),
    'disputed', array_to_json(ARRAY${disputedFields(world)}),
    'told', (SELECT coalesce(json_agg(${account(world)} ORDER BY ${citedOn('s', 'c', 'e.known_on')}, c.ordinal), '[]')
      FROM ${world.citations} c ${withSpeaker(world)}
      WHERE c.event_id = e.id AND EXISTS (SELECT FROM ${world.claims} k WHERE k.citation_id = c.id)))`;
}
