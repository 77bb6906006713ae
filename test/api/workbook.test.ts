import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { parse } from 'csv-parse/sync';
import readXlsx, { type Sheet } from 'read-excel-file/node';
import type { components } from '../../client/src/api/schema.js';
import { joinList } from '../../src/domain/csv.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addDossier, addEvent } from '../support/write.js';
import { unzipped } from '../support/unzip.js';

type Summary = components['schemas']['EventSummaryDto'];
type Detail = components['schemas']['EventDetailDto'];
type Statistics = components['schemas']['FollowUpStatisticsDto'];
type Figures = components['schemas']['FollowUpFiguresDto'];
type Row = Record<string, string>;

const DEMO = 'dossier=iran-us-2025-2026';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-01T00:00:00Z');
  const dossierId = await addDossier(demarche, 'odd');
  await addEvent(demarche, { dossierId, title: '=1+1', summary: '_x0041_ <&> \u0007\nx', intensity: -3 });
  await addEvent(demarche, { dossierId, title: 'Nobody reads this yet', review: 'draft' });
});
afterAll(() => demarche.close());

async function bytesOf(path: string): Promise<Buffer> {
  const response = await fetch(demarche.address + path);
  expect([path, response.status]).toEqual([path, 200]);
  return Buffer.from(await response.arrayBuffer());
}

async function tables(query: string): Promise<Map<string, Row[]>> {
  const files = await unzipped(await bytesOf(`/api/exports/workbook.zip?${query}`));
  return new Map(
    [...files].filter(([name]) => name.endsWith('.csv')).map(([name, csv]) => [name, parse(csv, { columns: true })]),
  );
}

describe('the workbook as CSV', () => {
  it('has every part of every event, as events are told alone; of a day, too', async () => {
    for (const day of ['', '&knownOn=2026-02-10']) {
      const query = `${DEMO}&kind=talks&kind=threat${day}`;
      const files = await tables(`${query}&raw=true`);
      const { items } = (await ask(demarche, `/api/events?limit=500&${query}`)).body as { items: Summary[] };
      const asked = items.map(({ ref }) => ask(demarche, `/api/events/${ref}?${day}`));
      const events = (await Promise.all(asked)).map(({ body }) => body as Detail);
      const rows = (name: string) => files.get(`${name}.csv`) ?? [];
      const told = (name: string, cells: (event: Detail) => (string | null | undefined)[][], ...columns: string[]) => {
        const expected = events.flatMap((event) =>
          cells(event).map((row) => [event.ref, ...row.map((cell) => cell ?? '')]),
        );
        expect([name, rows(name).map((row) => ['event', ...columns].map((column) => row[column]))]).toEqual([
          name,
          expected,
        ]);
        return expected.length;
      };
      expect(rows('events').map(({ ref }) => ref)).toEqual(events.map(({ ref }) => ref));
      const counts = [
        told(
          'participations',
          ({ participations }) => participations.map((p) => [p.actor.slug, p.role, p.side, p.office?.title]),
          'actor',
          'role',
          'side',
          'office',
        ),
        told(
          'citations',
          ({ citations }) =>
            citations.map((c) => [c.source.slug, c.quote, c.stance, c.speaker?.slug, translated(c.translation)]),
          'source',
          'quote',
          'stance',
          'speaker',
          'translation',
        ),
        told(
          'ledger',
          ({ statusChanges }) =>
            statusChanges.map((s) => [s.status, s.effectiveOn, s.knownOn, s.window, s.saidBy?.slug]),
          'status',
          'effective_on',
          'known_on',
          'window',
          'said_by',
        ),
        told('claims', ({ claims }) => claims.map((c) => [c.field, c.value, c.knownOn]), 'field', 'value', 'known_on'),
        told(
          'positions',
          ({ issues }) => issues.map((i) => [i.issue, i.actor?.slug, i.writtenStance]),
          'issue',
          'actor',
          'stance',
        ),
      ];
      expect(Math.min(...counts)).toBeGreaterThan(0);
      const linked = events.reduce((sum, { links }) => sum + links.outgoing.length, 0);
      expect(rows('links')).toHaveLength(linked);
      const keys = (name: string, ...columns: string[]) =>
        new Set(
          rows(name)
            .flatMap((row) => columns.map((column) => row[column]))
            .filter(Boolean),
        );
      const actors = new Set([
        ...keys('participations', 'actor'),
        ...keys('citations', 'speaker'),
        ...keys('positions', 'actor', 'reported_by'),
        ...keys('ledger', 'said_by'),
      ]);
      expect(keys('actors', 'actor')).toEqual(actors);
      expect(keys('sources', 'source')).toEqual(
        new Set([...keys('citations', 'source'), ...keys('ledger', 'source'), ...keys('acts', 'source')]),
      );
    }
  });

  it('counts and judges as the views do', async () => {
    for (const day of ['', '&knownOn=2026-02-20']) {
      const files = await tables(DEMO + day);
      const steps = (await ask(demarche, `/api/follow-ups?limit=500&${DEMO}${day}`)).body
        .items as components['schemas']['FollowUpDto'][];
      expect(
        files.get('follow_ups.csv')?.map((row) => [row['event'], row['state'], row['fate'], row['slip_days']]),
      ).toEqual(
        steps.map(({ event, state, fate, slipDays }) => [
          event.ref,
          state,
          fate ?? '',
          slipDays === null ? '' : String(slipDays),
        ]),
      );
      const { byAnnouncer, ...all } = (await ask(demarche, `/api/follow-ups/statistics?${DEMO}${day}`))
        .body as Statistics;
      const figures = ({ total, inWindow, later, otherwise, never, medianSlip }: Figures) =>
        [total, inWindow.part, later.part, otherwise.part, never.part, medianSlip.value ?? ''].map(String);
      const columns = ['steps', 'in_window', 'later', 'otherwise', 'never', 'median_slip_days'];
      expect(
        files
          .get('follow_up_statistics.csv')
          ?.map((row) => [row['announcer'], ...columns.map((column) => row[column])]),
      ).toEqual([
        ...byAnnouncer.map((one) => [one.actor?.slug ?? 'nobody', ...figures(one)]),
        ['all', ...figures(all)],
      ]);
      const { weeks } = (await ask(demarche, `/api/tension?${DEMO}${day}`)).body;
      expect(
        files
          .get('tension.csv')
          ?.map((row) => [row['from'], Number(row['words_up']), Number(row['deeds_down']), Number(row['events'])]),
      ).toEqual(
        weeks.map(({ from, wordsUp, deedsDown, total }: Record<string, unknown>) => [from, wordsUp, deedsDown, total]),
      );
    }
  });

  it('has the CSV of the events byte for byte, and a manifest that is true; the same bytes again', async () => {
    const archive = await bytesOf(`/api/exports/workbook.zip?${DEMO}`);
    const files = await unzipped(archive);
    expect(files.get('events.csv')?.equals(await bytesOf(`/api/exports/events.csv?${DEMO}`))).toBe(true);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
    for (const [name, told] of Object.entries(manifest.files)) {
      const bytes = files.get(name) ?? Buffer.alloc(0);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect([name, told]).toEqual([
        name,
        { rows: parse(bytes, { from_line: 2 }).length, bytes: bytes.length, sha256 },
      ]);
    }
    expect([...files.keys()].slice(0, -1)).toEqual(Object.keys(manifest.files));
    expect((await bytesOf(`/api/exports/workbook.zip?${DEMO}`)).equals(archive)).toBe(true);
  });
});

describe('the workbook as XLSX', () => {
  const sheets = async (query: string): Promise<Map<string, Sheet['data']>> =>
    new Map(
      (await readXlsx(await bytesOf(`/api/exports/events.xlsx?${query}`))).map(({ sheet, data }) => [sheet, data]),
    );

  it('has the tables of the CSV, a sheet each, in which days are days and numbers are numbers', async () => {
    const [files, book] = [await tables(`${DEMO}&raw=true`), await sheets(DEMO)];
    expect([...book.keys()]).toEqual(['contents', ...[...files.keys()].map((name) => name.replace('.csv', ''))]);
    for (const [name, rows] of files) {
      const [header = [], ...data] = book.get(name.replace('.csv', '')) ?? [];
      expect([name, data.length]).toEqual([name, rows.length]);
      for (const [at, row] of rows.entries()) {
        const differing = header.filter((column, n) => !isSame(data[at]?.[n], row[String(column)] ?? ''));
        expect([name, row, differing]).toEqual([name, row, []]);
        for (const [n, column] of header.entries()) {
          const isDay = /^(known_on|announced_on|held_on|accessed_on|created_at)$/.test(String(column));
          const isFuzzy = /^(from|to|on|effective_on|published_on|status_since)$/.test(String(column));
          if (isDay ? row[String(column)] : isFuzzy && /^\d{4}-\d\d-\d\d$/.test(row[String(column)] ?? ''))
            expect([name, column, data[at]?.[n]]).toEqual([name, column, expect.any(Date)]);
        }
      }
    }
    const [header = [], first = []] = book.get('events') ?? [];
    const cell = (name: string) => first[header.indexOf(name)];
    expect([cell('known_on'), typeof cell('intensity'), cell('overdue')]).toEqual([expect.any(Date), 'number', false]);
    const [, ...contents] = book.get('contents') ?? [];
    expect(contents.map(([sheet, rows]) => [`${String(sheet)}.csv`, rows])).toEqual(
      [...files].map(([name, rows]) => [name, rows.length]),
    );
  });

  it('runs nothing that somebody wrote, and tells no draft', async () => {
    const xml = await unzipped(await bytesOf('/api/exports/events.xlsx?dossier=odd'));
    const all = [...xml.values()].join('');
    expect(all).not.toContain('<f>');
    expect(all).not.toContain('Nobody reads');
    const [header = [], row = []] = (await sheets('dossier=odd')).get('events') ?? [];
    expect([row[header.indexOf('title')], row[header.indexOf('intensity')]]).toEqual(['=1+1', -3]);
    expect(all).toContain('_x005F_x0041_ &lt;&amp;&gt; _x0007_\nx');
  });
});

function translated(texts: Record<string, string> | null): string | undefined {
  return texts === null
    ? undefined
    : joinList(
        Object.keys(texts)
          .sort()
          .map((language) => `${language}: ${texts[language]}`),
      );
}

it('lets go of its connection when whoever reads goes away half-way', async () => {
  // Nothing that an archive makes small.
  await demarche.dataSource.query(
    `UPDATE sources SET title = (SELECT string_agg(md5(s.id::text || n), '') FROM generate_series(1, 600) n) FROM sources s WHERE s.id = sources.id`,
  );
  // More than there are connections for files: were one kept, there would soon be none for the next.
  for (let n = 0; n < 6; n += 1) {
    const request = get(`${demarche.address}/api/exports/workbook.zip`);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect([n, response.statusCode, response.headers['content-length']]).toEqual([n, 200, undefined]);
    response.destroy();
  }
  const archive = await bytesOf(`/api/exports/workbook.zip`);
  expect(archive.length).toBeGreaterThan(1_500_000);
  expect((await unzipped(archive)).has('manifest.json')).toBe(true);
});

/** Whether a cell of a sheet says what one of CSV does; of an instant a millisecond may be lost between fractions of a day. */
function isSame(cell: unknown, csv: string): boolean {
  if (cell === null || cell === undefined) return csv === '';
  if (cell instanceof Date) return Math.abs(cell.getTime() - Date.parse(csv)) <= 1;
  return (cell as string | number | boolean).toString() === csv;
}
