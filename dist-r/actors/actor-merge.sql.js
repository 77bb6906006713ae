"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOVED_ROWS = exports.MERGED_REFERENCES = exports.TOUCHED = void 0;
/** What a merge of actor $1 changes: itself, what was merged into it, who holds an office of it, the events that name it. */
exports.TOUCHED = `
  SELECT 'actor' AS entity, id FROM actors WHERE $1 IN (id, merged_into_id)
  UNION ALL SELECT 'actor', person_id FROM tenures WHERE body_id = $1
  UNION ALL SELECT 'event', event_id FROM participations WHERE actor_id = $1
  UNION ALL SELECT 'event', event_id FROM event_issues WHERE $1 IN (actor_id, reported_by_id)
  UNION ALL SELECT 'dossier', dossier_id FROM dossier_actors WHERE actor_id = $1
  UNION ALL SELECT 'event', event_id FROM citations WHERE speaker_id = $1
  UNION ALL SELECT 'event', event_id FROM status_changes WHERE said_by_id = $1`;
/** Whether tenures `t` of actor $1 and `o` of actor $2 are the same office from the same day to the same day. */
const SAME_OFFICE = `t.office = o.office AND (t.from_text, t.to_text) IS NOT DISTINCT FROM (o.from_text, o.to_text)`;
/**
 * Moves every reference from actor $1 to actor $2, in this order: once $1 is marked as merged, triggers let the ledger
 * follow. Where both stand in the same place already (same event and role, same office), one of them is enough.
 */
exports.MERGED_REFERENCES = [
    'UPDATE actors SET merged_into_id = $2 WHERE $1 IN (id, merged_into_id)',
    `UPDATE participation_acts x SET participation_id = o.id FROM participations p, participations o
   WHERE x.participation_id = p.id AND p.actor_id = $1 AND o.actor_id = $2 AND o.event_id = p.event_id AND o.role = p.role
     AND NOT EXISTS (SELECT FROM participation_acts s WHERE s.participation_id = o.id AND s.act = x.act AND s.on_text = x.on_text)`,
    `DELETE FROM participations p USING participations o
   WHERE p.actor_id = $1 AND o.actor_id = $2 AND o.event_id = p.event_id AND o.role = p.role`,
    'UPDATE participations SET actor_id = $2 WHERE actor_id = $1',
    `DELETE FROM event_issues i USING event_issues o
   WHERE i.id <> o.id AND $1 IN (i.actor_id, i.reported_by_id) AND o.event_id = i.event_id AND o.issue = i.issue
     AND o.known_on IS NOT DISTINCT FROM i.known_on
     AND o.actor_id = CASE i.actor_id WHEN $1 THEN $2 ELSE i.actor_id END
     AND o.reported_by_id IS NOT DISTINCT FROM CASE i.reported_by_id WHEN $1 THEN $2 ELSE i.reported_by_id END`,
    'UPDATE event_issues SET actor_id = $2 WHERE actor_id = $1',
    'UPDATE event_issues SET reported_by_id = $2 WHERE reported_by_id = $1',
    `DELETE FROM dossier_actors s USING dossier_actors o
   WHERE s.actor_id = $1 AND o.actor_id = $2 AND o.dossier_id = s.dossier_id AND o.seat = s.seat`,
    'UPDATE dossier_actors SET actor_id = $2 WHERE actor_id = $1',
    'UPDATE citations SET speaker_id = $2 WHERE speaker_id = $1',
    'UPDATE status_changes SET said_by_id = $2 WHERE said_by_id = $1',
    `UPDATE tenures o SET offices = t.offices || o.offices FROM tenures t
   WHERE (t.person_id = $1 AND o.person_id = $2 AND o.body_id = t.body_id
     OR t.body_id = $1 AND o.body_id = $2 AND o.person_id = t.person_id) AND ${SAME_OFFICE}`,
    `DELETE FROM tenures t USING tenures o
   WHERE t.person_id = $1 AND o.person_id = $2 AND o.body_id = t.body_id AND ${SAME_OFFICE}`,
    `DELETE FROM tenures t USING tenures o
   WHERE t.body_id = $1 AND o.body_id = $2 AND o.person_id = t.person_id AND ${SAME_OFFICE}`,
    `UPDATE tenures SET person_id = $2,
     ordinal = ordinal + (SELECT coalesce(max(ordinal) + 1, 0) FROM tenures WHERE person_id = $2)
   WHERE person_id = $1`,
    'UPDATE tenures SET body_id = $2 WHERE body_id = $1',
];
const BOTH = 'VALUES ($1::uuid), ($2::uuid)';
/** Every row that a merge of actor $1 into $2 changes, in the order in which they can be put back. */
exports.MOVED_ROWS = [
    {
        ...{ table: 'actors', by: 'id' },
        of: 'SELECT id FROM actors WHERE $1 IN (id, merged_into_id) UNION SELECT $2::uuid',
    },
    { table: 'actor_names', by: 'actor_id', of: BOTH, order: 'ordinal' },
    { table: 'dated_names', by: 'actor_id', of: BOTH, order: 'ordinal' },
    { table: 'tenures', by: 'id', of: 'SELECT id FROM tenures WHERE person_id IN ($1, $2) OR body_id IN ($1, $2)' },
    { table: 'participations', by: 'id', of: 'SELECT id FROM participations WHERE actor_id = $1' },
    {
        ...{ table: 'participation_acts', by: 'id' },
        of: `SELECT x.id FROM participation_acts x JOIN participations p ON p.id = x.participation_id WHERE p.actor_id = $1`,
    },
    { table: 'event_issues', by: 'id', of: 'SELECT id FROM event_issues WHERE actor_id = $1 OR reported_by_id = $1' },
    { table: 'dossier_actors', by: 'id', of: 'SELECT id FROM dossier_actors WHERE actor_id = $1' },
    { table: 'citations', by: 'id', of: 'SELECT id FROM citations WHERE speaker_id = $1' },
    { table: 'status_changes', by: 'id', of: 'SELECT id FROM status_changes WHERE said_by_id = $1' },
];
//# sourceMappingURL=actor-merge.sql.js.map