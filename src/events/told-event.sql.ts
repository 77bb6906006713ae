import type { World } from '../common/sql/world.js';
import type { Status } from '../domain/lifecycle/status.js';
import type { Kind } from '../domain/vocabulary.js';
import { dueBy, overdue, waits } from './overdue.sql.js';

/** An event as calendars, feeds and slides tell it. */
export interface ToldEvent {
  id: string;
  /** Null until it is first published. */
  ref: string | null;
  dossier: string;
  kind: Kind;
  status: Status;
  title: string;
  summary: string;
  language: string;
  when: string;
  /** RFC 3339; null where it is open. */
  earliest: string | null;
  latest: string | null;
  precision: string;
  timezone: string | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  overdue: boolean;
  /** RFC 3339: by when it has to be said what became of it; null where nothing has. */
  dueBy: string | null;
  /** Addresses of its sources, at most {@link SOURCES}. */
  sources: string[];
}

/** So many sources of an event are named. */
const SOURCES = 20;

/** The text of a ToldEvent of event `e` of dossier `d`. */
export function toldEvent(world: World): string {
  return `json_build_object('id', e.id, 'ref', e.ref, 'dossier', d.slug,
    'kind', e.kind, 'status', e.status, 'title', e.title, 'summary', e.summary, 'language', e.language, 'when', e.when_text,
    'earliest', rfc3339(e.earliest), 'latest', rfc3339(e.latest), 'precision', e.precision, 'timezone', e.timezone,
    'place', e.place, 'lat', e.lat, 'lon', e.lon, 'version', e.version,
    'createdAt', rfc3339(e.created_at), 'updatedAt', rfc3339(e.updated_at), 'overdue', ${overdue('e', world)},
    'dueBy', CASE WHEN ${waits('e', world)} THEN rfc3339(${dueBy('e')}) END, 'sources', ${addresses(world)})::text`;
}

/** In the order in which they are cited. */
const addresses = ({ citations }: World): string => `(SELECT coalesce(json_agg(x.url ORDER BY x.ordinal), '[]') FROM (
  SELECT s.url, min(c.ordinal) AS ordinal FROM ${citations} c JOIN sources s ON s.id = c.source_id
  WHERE c.event_id = e.id AND s.url IS NOT NULL GROUP BY s.url ORDER BY 2 LIMIT ${SOURCES}) x)`;
