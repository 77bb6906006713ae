import { Client } from 'pg';
import type { TestDatabase } from './database.js';
import { testAdministrator } from './test-server.js';

/** Takes out of a database, day by day backwards, whatever was not known yet: what is left is the record of that day. */
export class AsKnown {
  private constructor(private readonly client: Client) {}

  /** Connects past every rule, for the ledger lets nobody remove an entry; keeps a copy of it, to tell statuses from. */
  static async of({ connection }: TestDatabase): Promise<AsKnown> {
    const client = new Client({ ...testAdministrator(), database: connection.database });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    await client.query('CREATE TEMPORARY TABLE told AS SELECT * FROM status_changes');
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
         SELECT known_on FROM links UNION SELECT known_on FROM claims UNION
         SELECT s.published_on FROM citations c JOIN sources s ON s.id = c.source_id) days ORDER BY day DESC`,
    );
    return rows.map(({ day }) => day);
  }

  /** Leaves what was known at the end of `day`; days must go backwards. */
  async lookBackTo(day: string): Promise<void> {
    for (const statement of FORGET) await this.client.query(statement, [day]);
  }
}

const LATER = 'SELECT id FROM events WHERE known_on > $1';

const FORGET = [
  `DELETE FROM links WHERE known_on > $1 OR from_event_id IN (${LATER}) OR to_event_id IN (${LATER})`,
  // Before the citations: a position is known since the first source in which whoever states it speaks.
  `DELETE FROM event_issues i WHERE event_id IN (${LATER}) OR coalesce(i.known_on, (SELECT min(s.published_on) FROM citations c
     JOIN sources s ON s.id = c.source_id WHERE c.event_id = i.event_id AND c.speaker_id = i.actor_id)) > $1`,
  `DELETE FROM claims WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM citations WHERE event_id IN (${LATER}) OR source_id IN (SELECT id FROM sources WHERE published_on > $1)`,
  `DELETE FROM claims k WHERE $1::date IS NOT NULL AND NOT EXISTS (SELECT FROM citations c WHERE c.id = k.citation_id)`,
  `DELETE FROM status_changes WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM tellings WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM participations WHERE known_on > $1 OR event_id IN (${LATER})`,
  `DELETE FROM event_search WHERE event_id IN (${LATER})`,
  `DELETE FROM event_states WHERE event_id IN (${LATER})`,
  `DELETE FROM events WHERE known_on > $1`,
  // Triggers rest, so that what follows from tellings and ledgers is made anew, and the text with it.
  `SELECT refresh_event_states(array_agg(id)) FROM events WHERE known_on <= $1`,
  // The newest entry known by then; where none was, the one that was to be known first.
  `UPDATE events e SET status = coalesce(
     (SELECT t.status FROM told t WHERE t.event_id = e.id AND t.known_on <= $1
      ORDER BY t.effective_earliest DESC, t.ordinal DESC LIMIT 1),
     (SELECT t.status FROM told t WHERE t.event_id = e.id ORDER BY t.known_on, t.ordinal LIMIT 1))`,
  `SELECT refresh_event_search(array_agg(id)) FROM events WHERE known_on <= $1`,
];
