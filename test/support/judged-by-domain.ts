import type { EntityManager } from 'typeorm';
import { eventAddress } from '../../src/common/sql/event-address.js';
import { side } from '../../src/common/sql/actor-json.js';
import { tookPlaceSql } from '../../src/common/sql/took-place.sql.js';
import { worldOf, type World } from '../../src/common/sql/world.js';
import type { Perspective } from '../../src/common/perspective.js';
import { Parameters } from '../../src/database/parameters.js';
import { announcementOf, understoodPlace, type PlanEntry } from '../../src/domain/follow-ups/announcement.js';
import { fateOf } from '../../src/domain/follow-ups/fate.js';
import { judgeFollowUp } from '../../src/domain/follow-ups/follow-up.js';
import { isPromise, promiserOf } from '../../src/domain/follow-ups/promise.js';
import { withoutSecrets } from '../../src/domain/follow-ups/secret.js';
import { STEP_KINDS } from '../../src/domain/follow-ups/state.js';
import { tookPlace } from '../../src/domain/lifecycle/took-place.js';
import type { Status } from '../../src/domain/lifecycle/status.js';
import type { Link } from '../../src/domain/links.js';
import { parseEdtf } from '../../src/domain/time/edtf.js';
import type { Kind } from '../../src/domain/vocabulary.js';

interface EventRow {
  id: string;
  ref: string;
  kind: Kind;
  status: Status;
  earliest: string | null;
  latest: string | null;
  timezone: string | null;
  place: string | null;
  termLatest: string | null;
  when: string;
  mediators: string[];
  previousPlace: string | null;
  ledger: (Omit<PlanEntry, 'effectiveEarliest'> & { id: string; effectiveEarliest: string; knownOn: string })[];
}

const STEPS = STEP_KINDS.map((kind) => `'${kind}'`).join(', ');

/** What the domain says of every announced step in the database: it is told the whole record as one perspective shows it. */
export async function judgedByDomain(manager: EntityManager, perspective: Perspective, now: Date): Promise<object[]> {
  const { rows, links } = await recordOf(manager, perspective, now);
  const steps = new Map(rows.map((row) => [row.id, placed(row)]));
  const linksOf = (id: string) => links.filter(({ from, to }) => from === id || to === id);
  return rows.flatMap((row) => {
    if (!STEP_KINDS.some((kind) => kind === row.kind)) return [];
    const entries = row.ledger.map((entry) => ({ ...entry, effectiveEarliest: new Date(entry.effectiveEarliest) }));
    const ledger = withoutSecrets(row.kind, entries, row.timezone);
    const announcement = announcementOf(row.kind, ledger);
    if (!announcement) return [];
    const step = placed(row);
    const when = announcement.window ?? row.when;
    const window = { ...(announcement.window === null ? step : parseEdtf(when, row.timezone)), timezone: row.timezone };
    const place = understoodPlace(announcement.place, row.place, row.previousPlace);
    const heldSince = ledger.findLast(({ status }) => tookPlace({ kind: row.kind, status }))?.effectiveEarliest ?? null;
    const subject = {
      ...step,
      window,
      announcedPlace: place?.name ?? null,
      heldSince,
      termLatest: date(row.termLatest),
    };
    const end = endOf(perspective, now);
    const followUp = judgeFollowUp(subject, steps, linksOf, end);
    return {
      ref: row.ref,
      entry: announcement.entry.id,
      ...followUp,
      window: [when, window.earliest?.toISOString() ?? null, window.latest?.toISOString() ?? null],
      place: place && [place.name, place.basis],
      promiser: promiserOf(step, ledger),
      isPromise: isPromise(step, ledger),
      fate: fateOf({ ...followUp, status: row.status }),
      mediators: row.mediators,
    };
  });
}

/** Until when it is judged: now, or the end of the day that is looked back to. */
function endOf({ knownOn }: Perspective, now: Date): Date {
  const end = knownOn === undefined ? now : new Date(`${knownOn}T23:59:59.999Z`);
  return end < now ? end : now;
}

async function recordOf(manager: EntityManager, perspective: Perspective, now: Date) {
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const rows = await manager.query<EventRow[]>(eventsSql(world), [...parameters.values]);
  const others = new Parameters();
  const { links: relation } = worldOf(perspective, others, now);
  const sql = `SELECT l.from_event_id AS "from", l.to_event_id AS "to", l.type FROM ${relation} l`;
  return { rows, links: await manager.query<Link[]>(sql, [...others.values]) };
}

function eventsSql(world: World): string {
  return `SELECT e.id, ${eventAddress('e')} AS ref, e.kind, e.status, rfc3339(e.earliest) AS earliest, rfc3339(e.latest) AS latest, e.timezone,
      e.place, rfc3339(e.term_latest) AS "termLatest", e.when_text AS "when",
      ARRAY(SELECT DISTINCT ${side(world)} FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
        WHERE p.event_id = e.id AND p.role = 'mediator' ORDER BY 1) AS mediators,
      (SELECT n.place FROM ${world.links} l JOIN ${world.events} n ON n.id = l.to_event_id
        WHERE l.from_event_id = e.id AND l.type = 'follows_up' AND n.kind IN (${STEPS}) AND ${tookPlaceSql('n.kind', 'n.status')} AND n.place IS NOT NULL
        ORDER BY n.latest DESC, n.id DESC LIMIT 1) AS "previousPlace",
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'status', x.status, 'effectiveEarliest', rfc3339(x.effective_earliest),
        'ordinal', coalesce(x.rank, x.ordinal), 'window', x.window_text, 'place', x.place, 'basis', x.basis, 'knownOn', x.known_on,
        'saidBy', (SELECT a.slug FROM actors a WHERE a.id = x.said_by_id)) ORDER BY x.effective_earliest, coalesce(x.rank, x.ordinal)), '[]')
        FROM ${world.counted} x WHERE x.event_id = e.id) AS ledger
    FROM ${world.events} e ORDER BY e.id`;
}

function placed({ id, kind, status, earliest, latest, timezone, place }: EventRow) {
  return { id, kind, status, earliest: date(earliest), latest: date(latest), timezone, place };
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
