import type { Database } from '../../../database/database.js';
import { instantText } from '../../../database/instant-text.js';
import { alike } from '../../../domain/duplicates/alike.js';
import { folded } from '../../../domain/folded.js';
import { parseEdtf, YEARS } from '../../../domain/time/edtf.js';
import { digest } from '../../../common/digest.js';
import type { RowBody } from './row-body.js';

/** A row that is to be an event of its own, by its line. */
export interface Newcomer {
  readonly line: number;
  readonly body: RowBody;
}

/** What a row may repeat: a row of the same file, or an event that is there. */
export interface Repeats {
  readonly sameAs: number | null;
  readonly eventId: string | null;
}

/** Two titles of one event of one day have so many letters in common, at least. */
const ALIKE = 0.75;
/** So many events of the same days are looked at, and so many of them, with the likest titles, compared with a row. */
const MOST_NEAR = 300;
const MOST_COMPARED = 3;
/** An event that began so much before a row does is none of its days, however long it lasts; in milliseconds. */
const LONGEST = 40 * 86_400_000;

/** Finds rows that are in a file, or in its dossier, already. */
export class LikelyDuplicates {
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly dossierId: string,
  ) {}

  /** What each of these rows repeats, by line: the same words of the same days with the same people, or an event of those days called nearly so in any language. */
  async among(rows: readonly Newcomer[]): Promise<Map<number, Repeats>> {
    const found = new Map<number, Repeats>();
    for (const { line, body } of rows) {
      const key = keyOf(body);
      const before = this.lines.get(key);
      if (before === undefined) this.lines.set(key, line);
      else found.set(line, { sameAs: before, eventId: null });
    }
    const recorded = await this.recordedNear(rows.filter(({ line }) => !found.has(line)));
    for (const [line, eventId] of recorded) found.set(line, { sameAs: null, eventId });
    return found;
  }

  private async recordedNear(rows: readonly Newcomer[]): Promise<Map<number, string>> {
    const dated = rows.flatMap(({ line, body: { event } }) => {
      const { earliest, latest } = parseEdtf(event.when, event.timezone ?? null);
      const [from, to] = [earliest ?? latest, latest ?? earliest];
      if (!from || !to) return [];
      const [after, until] = [instantText(beginning(from), '-infinity'), instantText(to, 'infinity')];
      return [{ line, title: event.title ?? '', after, from: instantText(from, '-infinity'), until }];
    });
    if (dated.length === 0) return new Map();
    // An event has a title in each language it is told in, and a row may have any of them.
    const near = await this.database.read<{ line: number; id: string; titles: string[] }>(
      `SELECT g.line, e.id, e.titles
       FROM jsonb_to_recordset($2::jsonb) AS g (line int, title text, after timestamptz, "from" timestamptz, until timestamptz)
       CROSS JOIN LATERAL (SELECT n.id, w.titles FROM (
           SELECT e.id, e.words FROM events e WHERE e.dossier_id = $1 AND e.deleted_at IS NULL
             AND e.earliest <= g.until AND e.latest >= g.from AND e.earliest >= g.after LIMIT ${MOST_NEAR}) n
         CROSS JOIN LATERAL (SELECT array_agg(told ->> 'title') AS titles, max(similarity(told ->> 'title', g.title)) AS likeness
           FROM jsonb_each(n.words) AS each_language (language, told)) w
         ORDER BY w.likeness DESC LIMIT ${MOST_COMPARED}) e`,
      [this.dossierId, JSON.stringify(dated)],
      'primary',
    );
    const titles = new Map(dated.map(({ line, title }) => [line, title]));
    const best = new Map<number, { id: string; likeness: number }>();
    for (const { line, id, titles: told } of near) {
      const title = titles.get(line) ?? '';
      const likeness = Math.max(0, ...told.map((one) => alike(title, one)));
      if (likeness >= ALIKE && likeness > (best.get(line)?.likeness ?? 0)) best.set(line, { id, likeness });
    }
    return new Map([...best].map(([line, { id }]) => [line, id]));
  }
}

/** The earliest that an event of these days begins; null before what a PostgreSQL timestamptz holds. */
function beginning(from: Date): Date | null {
  const earliest = new Date(from.getTime() - LONGEST);
  return earliest.getUTCFullYear() < YEARS.min ? null : earliest;
}

function keyOf({ event }: RowBody): string {
  const actors = (event.participations ?? []).map(({ actor, role }) => `${actor} ${role}`).sort();
  return digest(
    JSON.stringify([folded(event.title ?? ''), event.when, event.place ?? null, event.summary ?? null, actors]),
  );
}
