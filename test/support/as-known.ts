import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import type { TestDatabase } from './copy-of.js';
import { testAdministrator } from './test-server.js';

/** Takes out of a database, day by day backwards, whatever was not known yet: what is left is the record of that day. */
export class AsKnown {
  private constructor(private readonly client: Client) {}

  /** Connects past every rule, for the ledger lets nobody remove an entry; keeps copies of it and of what was entered, to tell from. */
  static async of({ connection }: TestDatabase): Promise<AsKnown> {
    const client = new Client({ ...testAdministrator(), database: connection.database });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    await client.query('CREATE TEMPORARY TABLE told AS SELECT * FROM status_changes');
    await client.query('CREATE TEMPORARY TABLE entered AS SELECT * FROM events');
    await client.query('CREATE TEMPORARY TABLE touched AS SELECT id FROM events');
    return new AsKnown(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Every day on which something became known, newest first, as `YYYY-MM-DD`. */
  async days(): Promise<string[]> {
    const { rows } = await this.client.query<{ day: string }>(
      `SELECT day::text FROM (SELECT known_on AS day FROM events UNION SELECT known_on FROM status_changes UNION SELECT known_on FROM tellings UNION
         SELECT known_on FROM participations WHERE known_on IS NOT NULL UNION
         SELECT known_on FROM event_issues WHERE known_on IS NOT NULL UNION
         SELECT known_on FROM links UNION SELECT known_on FROM claims UNION SELECT known_on FROM participation_acts UNION
         SELECT published_on FROM sources WHERE id IN (SELECT source_id FROM citations UNION SELECT source_id FROM status_changes)) days ORDER BY day DESC`,
    );
    return rows.map(({ day }) => day);
  }

  /** The first and the last day on which something became known of each dossier's events. */
  async lives(): Promise<[string, string][]> {
    const { rows } = await this.client.query<{ from: string; to: string }>(
      `SELECT min(known_on)::text AS from, max(known_on)::text AS to
       FROM (SELECT dossier_id, known_on FROM events UNION SELECT e.dossier_id, s.known_on
             FROM status_changes s JOIN events e ON e.id = s.event_id) known GROUP BY dossier_id`,
    );
    return rows.map(({ from, to }) => [from, to]);
  }

  /** Leaves what was known at the end of `day`; days must go backwards. */
  async lookBackTo(day: string): Promise<void> {
    await this.client.query(TOUCH, [day]);
    for (const statement of FORGET) await this.client.query(statement, [day]);
    await this.client.query('TRUNCATE touched');
  }
}

const ENTERED =
  'entered_when, entered_place, entered_format, said_as, said_rule, country, lat, lon, place_precision, intensity, deadline_text, deadline_earliest, deadline_latest';

const LATER = 'SELECT id FROM events WHERE known_on > $1';

/** The events that are not as they were the day before; at first that are all. */
const TOUCH = `INSERT INTO touched SELECT event_id FROM (
    SELECT event_id, known_on FROM status_changes UNION ALL SELECT event_id, known_on FROM tellings
    UNION ALL SELECT event_id, known_on FROM participations
    UNION ALL SELECT c.event_id, s.published_on FROM citations c JOIN sources s ON s.id = c.source_id
    UNION ALL SELECT x.id, greatest(l.known_on, f.known_on, t.known_on) FROM links l JOIN events f ON f.id = l.from_event_id JOIN events t ON t.id = l.to_event_id
      CROSS JOIN LATERAL (VALUES (f.id), (t.id)) AS x (id)
    UNION ALL SELECT p.event_id, greatest(t.from_on, t.to_on) FROM tenures t JOIN participations p ON p.actor_id = t.person_id) row WHERE known_on > $1`;

const TOUCHED = 'id IN (SELECT id FROM touched)';

/** Whether what was entered of event `e` is told by entries that were not known yet, and do not say that it came to nothing, alone. */
function toldLater(what: 'place' | 'format'): string {
  const told = (when: string) => `EXISTS (SELECT FROM told t WHERE t.event_id = e.id AND t.${what} = e.entered_${what}
     AND t.known_on ${when} $1 AND t.status NOT IN ('cancelled', 'lapsed', 'overtaken', 'denied', 'withdrawn', 'rejected', 'vetoed'))`;
  return `(${told('>')} AND NOT ${told('<=')})`;
}

/** Triggers rest, so that whatever is kept in sums is counted anew: by all the functions there are for that. */
const RECOUNTS = readdirSync(join(__dirname, '../../migrations/functions'))
  .map((file) => basename(file, '.sql'))
  .filter((name) => name.startsWith('recount_'));

const FORGET = [
  `DELETE FROM links WHERE known_on > $1 OR from_event_id IN (${LATER}) OR to_event_id IN (${LATER})`,
  // Before the citations: a position is known since the first source in which whoever states it speaks.
  `DELETE FROM event_issues i WHERE event_id IN (${LATER}) OR coalesce(i.known_on, (SELECT s.published_on FROM citations c
     JOIN sources s ON s.id = c.source_id WHERE c.id = i.citation_id), (SELECT min(s.published_on) FROM citations c
     JOIN sources s ON s.id = c.source_id WHERE c.event_id = i.event_id AND c.speaker_id = i.actor_id)) > $1`,
  `DELETE FROM claims WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM citations WHERE event_id IN (${LATER}) OR source_id IN (SELECT id FROM sources WHERE published_on > $1)`,
  `DELETE FROM claims k WHERE $1::date IS NOT NULL AND NOT EXISTS (SELECT FROM citations c WHERE c.id = k.citation_id)`,
  `DELETE FROM status_changes WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM tellings WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM participations WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM participation_acts a WHERE known_on > $1 OR NOT EXISTS (SELECT FROM participations p WHERE p.id = a.participation_id)`,
  `DELETE FROM event_search WHERE event_id IN (${LATER})`,
  `DELETE FROM event_states WHERE event_id IN (${LATER})`,
  `DELETE FROM standings WHERE event_id IN (${LATER})`,
  `DELETE FROM follow_ups WHERE event_id IN (${LATER})`,
  `DELETE FROM events WHERE known_on > $1`,
  `UPDATE status_changes SET source_id = NULL WHERE source_id IN (SELECT id FROM sources WHERE published_on > $1)`,
  `DELETE FROM tenures WHERE from_on > $1`,
  `UPDATE tenures SET to_text = NULL, to_on = NULL WHERE to_on > $1`,
  `UPDATE events e SET (${ENTERED}) = (SELECT ${ENTERED} FROM entered o WHERE o.id = e.id) WHERE e.known_on <= $1 AND e.${TOUCHED}`,
  // While it was only planned, nobody could enter yet where and how, as the ledger was to be the first to tell.
  `UPDATE events e SET entered_place = CASE WHEN ${toldLater('place')} THEN NULL ELSE entered_place END,
     (country, lat, lon, place_precision) = (SELECT country, lat, lon, place_precision WHERE NOT ${toldLater('place')}),
     entered_format = CASE WHEN ${toldLater('format')} THEN NULL ELSE entered_format END
   WHERE e.known_on <= $1 AND e.${TOUCHED} AND kind IN ('talks', 'meeting', 'contact', 'decision') AND NOT EXISTS (SELECT FROM told t
     WHERE t.event_id = e.id AND t.known_on <= $1 AND t.status IN ('held', 'reported', 'disputed', 'adopted', 'rejected', 'vetoed'))`,
  `DELETE FROM dossier_actors s WHERE $1::date IS NOT NULL AND NOT EXISTS (SELECT FROM events e JOIN participations p ON p.event_id = e.id
     WHERE e.dossier_id = s.dossier_id AND (p.actor_id = s.actor_id OR p.actor_id IN (SELECT person_id FROM tenures WHERE body_id = s.actor_id)))`,
  `UPDATE dossiers SET summary = '', sentence = '', translations = coalesce((
     SELECT jsonb_object_agg(t.language, t.words - 'sentence' - 'summary') FROM jsonb_each(translations) AS t (language, words)), '{}')
   WHERE $1::date IS NOT NULL`,
  // Triggers rest, so that what follows from tellings and ledgers is made anew, and the text with it.
  `SELECT refresh_event_states(array_agg(id)) FROM events WHERE known_on <= $1 AND ${TOUCHED}`,
  `SELECT refresh_standings(array_agg(id)) FROM events WHERE known_on <= $1 AND ${TOUCHED}`,
  // The newest entry known by then; where none was, the one that was to be known first.
  `UPDATE events e SET status = coalesce(
     (SELECT t.status FROM told t WHERE t.event_id = e.id AND t.known_on <= $1
      ORDER BY t.effective_earliest DESC, t.ordinal DESC LIMIT 1),
     (SELECT t.status FROM told t WHERE t.event_id = e.id ORDER BY t.known_on, t.ordinal LIMIT 1))
   WHERE e.${TOUCHED}`,
  // Nobody could enter yet what the ledger was to say later.
  `UPDATE events SET said_as = CASE WHEN when_text = entered_when THEN said_as END,
     said_rule = CASE WHEN when_text = entered_when THEN said_rule END,
     country = CASE WHEN place IS NOT DISTINCT FROM entered_place THEN country END,
     lat = CASE WHEN place IS NOT DISTINCT FROM entered_place THEN lat END,
     lon = CASE WHEN place IS NOT DISTINCT FROM entered_place THEN lon END,
     place_precision = CASE WHEN place IS NOT DISTINCT FROM entered_place THEN place_precision END,
     intensity = CASE WHEN kind IN ('talks', 'meeting') AND status <> 'held'
       OR kind = 'contact' AND status NOT IN ('reported', 'disputed')
       OR kind = 'decision' AND status NOT IN ('adopted', 'rejected', 'vetoed') THEN 0 ELSE intensity END,
     entered_when = when_text, entered_place = place, entered_format = format, deadline_text = term_text,
     deadline_earliest = term_earliest, deadline_latest = term_latest
     WHERE known_on <= $1 AND ${TOUCHED}`,
  `SELECT refresh_event_search(array_agg(id)) FROM events WHERE known_on <= $1 AND ${TOUCHED}`,
  `SELECT refresh_follow_ups(array_agg(id)) FROM events WHERE known_on <= $1 AND id IN (SELECT reaching(ARRAY(SELECT id FROM touched)))`,
  ...RECOUNTS.map((name) => `SELECT ${name}() WHERE $1::date IS NOT NULL`),
];
