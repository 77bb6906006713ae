import type { Binder } from '../../database/literals.js';
import { PLAIN_FIELDS } from '../../domain/event-fields.js';
import type { Perspective } from '../perspective.js';

/**
 * The record as one perspective shows it: relations to put after FROM and JOIN, each with an alias of its own. Whatever
 * may not be seen, or was not known yet, is in none of them; every list, detail, count and export reads through one.
 */
export interface World {
  readonly events: string;
  readonly citations: string;
  readonly claims: string;
  readonly statusChanges: string;
  readonly links: string;
  readonly issues: string;
  /** The day looked back to, as SQL; null is now. */
  readonly day: string | null;
  /** The instant that overdue is judged by, as SQL: now, or the end of the day looked back to. */
  readonly now: () => string;
  /** Whether more than published events may be in it. */
  readonly hasDrafts: boolean;
}

/** The world of `perspective` at `now`; its values go through `parameters`. */
export function worldOf({ seesDrafts, knownOn }: Perspective, parameters: Binder, now: Date): World {
  if (knownOn === undefined) {
    return {
      events: visibleEvents(seesDrafts),
      citations: 'citations',
      claims: 'claims',
      statusChanges: 'status_changes',
      links: 'links',
      issues: 'event_issues',
      day: null,
      now: instant(now, parameters),
      hasDrafts: seesDrafts,
    };
  }
  const day = `${parameters.add(knownOn)}::date`;
  const end = new Date(`${knownOn}T23:59:59.999Z`);
  return {
    events: `(SELECT ${OTHER_COLUMNS}, ${statusKnownOn(day)} AS status FROM events v WHERE known_on <= ${day} AND ${visible(seesDrafts)})`,
    citations: `(SELECT * FROM citations v WHERE EXISTS (SELECT FROM sources s WHERE s.id = v.source_id AND s.published_on <= ${day}))`,
    claims: `(SELECT * FROM claims WHERE known_on <= ${day})`,
    statusChanges: `(SELECT * FROM status_changes WHERE known_on <= ${day})`,
    links: `(SELECT * FROM links WHERE known_on <= ${day})`,
    issues: `(SELECT * FROM event_issues v WHERE coalesce(${FIRST_HEARD} <= ${day}, true))`,
    day,
    now: instant(end < now ? end : now, parameters),
    hasDrafts: seesDrafts,
  };
}

/**
 * The day the first source appeared that lets the actor of position `v` speak in its event. Where none does, the position
 * is known with the event, like an issue that nobody takes a position on.
 */
const FIRST_HEARD = `(SELECT min(s.published_on) FROM citations c JOIN sources s ON s.id = c.source_id
  WHERE c.event_id = v.event_id AND c.speaker_id = v.actor_id)`;

/** PostgreSQL refuses a parameter that its query does not use: this one is added at its first use. */
function instant(moment: Date, parameters: Binder): () => string {
  let sql: string | undefined;
  return () => (sql ??= `${parameters.add(moment.toISOString())}::timestamptz`);
}

/** Events of all dossiers that may be seen today, as a relation: for counts that know no other day. */
export function visibleEvents(seesDrafts: boolean): string {
  return `(SELECT * FROM events WHERE ${visible(seesDrafts)})`;
}

function visible(seesDrafts: boolean): string {
  return `deleted_at IS NULL${seesDrafts ? '' : ` AND review = 'published'`}`;
}

/** Every column of events but the status, which depends on the day. */
const OTHER_COLUMNS = [
  ...['id', 'dossier_id', 'ref', 'slug', 'when_text', 'earliest', 'latest', 'precision'],
  ...PLAIN_FIELDS.map(([, { column }]) => column),
  ...['deadline_text', 'deadline_earliest', 'deadline_latest', 'created_at', 'updated_at', 'deleted_at', 'version'],
].join(', ');

/**
 * The newest ledger entry that was known by `day`. Where an event was known before anything was said of its state, the
 * entry that was known first stands for it.
 */
function statusKnownOn(day: string): string {
  return `(SELECT s.status FROM status_changes s WHERE s.event_id = v.id
    ORDER BY s.known_on <= ${day} DESC, CASE WHEN s.known_on <= ${day} THEN s.effective_earliest END DESC NULLS LAST,
      CASE WHEN s.known_on <= ${day} THEN s.ordinal END DESC, s.known_on, s.ordinal LIMIT 1)`;
}
