import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

type Row = Record<string, unknown>;

/** Rows written by SQL alone, past every service: what holds for them, the database itself guarantees. */
export class Written {
  constructor(private readonly source: Pick<DataSource, 'query'>) {}

  /** Writes one row, with whatever `table` needs beside `given`; gives its id. */
  async row(table: keyof typeof PLAIN, given: Row = {}): Promise<string> {
    const values: Row = { id: randomUUID(), ...PLAIN[table](), ...(await this.behind(table, given)), ...given };
    const columns = Object.keys(values);
    await this.source.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(values),
    );
    return values['id'] as string;
  }

  /** What a row needs that stands in another table: a source its publisher, under the name that it gives it. */
  private async behind(table: keyof typeof PLAIN, given: Row): Promise<Row> {
    if (table !== 'sources' || 'publisher_id' in given) return {};
    const publisher = given['publisher'] ?? `Publisher ${next()}`;
    return { publisher, publisher_id: await this.row('publishers', { name: publisher }) };
  }

  /** An event in a dossier of its own, unless `given` names one. */
  async event(given: Row = {}): Promise<string> {
    return this.row('events', { dossier_id: given['dossier_id'] ?? (await this.row('dossiers')), ...given });
  }

  /** A citation of a new source for `event`. */
  async citation(event: string, given: Row = {}): Promise<string> {
    return this.row('citations', { event_id: event, source_id: await this.row('sources'), ...given });
  }

  /** What a statement breaks: the name of the constraint; null where it is accepted. */
  async breaks(work: Promise<unknown>): Promise<string | null> {
    try {
      await work;
      return null;
    } catch (error) {
      const { constraint, code, column } = (error as { driverError: Row }).driverError;
      return (constraint ?? `${String(code)} ${String(column)}`) as string;
    }
  }
}

let number = 0;
const next = (): number => (number += 1);

const PLAIN = {
  dossiers: () => ({ slug: `dossier-${next()}`, ref_prefix: `D${next()}`, title: 'A dossier' }),
  actors: () => ({ slug: `actor-${next()}`, name: 'An actor', type: 'person' }),
  actor_names: () => ({ ordinal: next(), label: 'A name' }),
  dated_names: () => ({ ordinal: next(), label: 'A former name', from_text: '1990', from_on: '1990-01-01' }),
  tenures: () => ({ office: 'Foreign Minister', ordinal: next() }),
  publishers: () => ({ slug: `publisher-${next()}`, name: `Publisher ${next()}` }),
  sources: () => ({
    slug: `source-${next()}`,
    url: `https://example.org/${next()}`,
    title: 'A report',
    published_text: '2026-02-06',
    published_on: '2026-02-06',
    language: 'en',
  }),
  events: () => ({
    ref: `D-2026-${String(next()).padStart(3, '0')}`,
    slug: `event-${next()}`,
    kind: 'talks',
    title: 'Talks',
    language: 'en',
    words: JSON.stringify({ en: { title: 'Talks', summary: '' } }),
    when_text: '2026-02-06',
    ...{ earliest: '2026-02-06T00:00:00Z', latest: '2026-02-06T23:59:59.999Z', precision: 'day' },
    entered_when: '2026-02-06',
    ...{
      entered_earliest: '2026-02-06T00:00:00Z',
      entered_latest: '2026-02-06T23:59:59.999Z',
      entered_precision: 'day',
    },
    intensity: 0,
    status: 'announced',
    known_on: '2026-02-04',
  }),
  participations: () => ({ role: 'party', ordinal: next() }),
  citations: () => ({ ordinal: next(), stance: 'reports' }),
  claims: () => ({ field: 'place', value: 'Muscat', known_on: '2026-02-06' }),
  status_changes: () => ({
    ordinal: next(),
    status: 'announced',
    basis: 'reported',
    effective_text: '2026-02-04',
    effective_earliest: '2026-02-04T00:00:00Z',
    known_on: '2026-02-04',
  }),
  event_issues: () => ({ ordinal: next(), issue: 'enrichment' }),
  links: () => ({ type: 'about', known_on: '2026-02-06' }),
  revisions: () => ({ entity: 'event', entity_id: randomUUID(), version: 1, author: 'A researcher', difference: '[]' }),
} satisfies Record<string, () => Row>;
