import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { parse } from 'csv-parse/sync';
import type { components } from '../../client/src/api/schema.js';
import { CSV_COLUMNS, csvCell, joinList, type CsvColumn, type PlainColumn } from '../../src/domain/csv.js';
import { PLAIN_FIELDS } from '../../src/domain/event-fields.js';
import { dayInZone } from '../../src/domain/time/zones.js';
import { VOTE_SIDES } from '../../src/domain/vote.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask, type Answer } from '../support/ask.js';
import { addActor, addDossier, addEvent, addSource } from '../support/write.js';

type Detail = components['schemas']['EventDetailDto'];
type Summary = components['schemas']['EventSummaryDto'];
type FollowUp = components['schemas']['FollowUpDto'];

/** As the contract with spreadsheets and importers lists them. */
const HEADER =
  'ref,dossier,kind,title,summary,when,earliest,latest,precision,timezone,place,country,format,status,overdue,known_on,' +
  'said_as,condition,deadline,intensity,parties,mediators,hosts,speakers,targets,other_actors,follows_up,responds_to,' +
  `other_links,sources,quotes,disputed_fields,review,created_at,updated_at,version,issues,${CSV_COLUMNS.slice(37).join(',')}`;

let demarche: TestApp;
let oddId: string;
let refOf: Map<string, string>;
let steps: Map<string, FollowUp>;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-01T00:00:00Z');
  await demarche.dataSource.query(`UPDATE dossiers SET licence = 'CC BY 4.0' WHERE slug = 'iran-us-2025-2026'`);
  const dossierId = (oddId = await addDossier(demarche, 'odd'));
  const actorId = await addActor(demarche, { name: 'A | B \\ C' });
  const sourceId = await addSource(demarche);
  const citation = { sourceId, language: 'en', translation: null, speakerId: null, attribution: null, claims: [] };
  await addEvent(demarche, {
    dossierId,
    title: '=1+1',
    summary: 'two\nlines, "quoted"\r\nand a third',
    place: '-5°',
    saidAs: "'@home",
    intensity: -3,
    participations: [{ actorId, role: 'speaker' }],
    citations: [{ ...citation, quote: 'bar | none\nand \\ more', stance: 'reports', credibility: 6 }],
  });
  await addEvent(demarche, {
    dossierId,
    title: '\ttab',
    condition: '+ more',
    place: '\u00a0＋ there',
    summary: '\n=1',
    when: '2026-02-07/..',
    knownOn: '2026-02-07',
  });
  const { items } = (await ask(demarche, '/api/events?limit=500')).body as { items: Summary[] };
  refOf = new Map(items.map(({ id, ref }) => [id, ref ?? '']));
  const { body } = await ask(demarche, '/api/follow-ups?limit=500');
  steps = new Map((body.items as FollowUp[]).map((step) => [step.event.id, step]));
});
afterAll(() => demarche.close());

const csv = (query = ''): Promise<Answer> => ask(demarche, `/api/exports/events.csv?${query}`);

describe('the CSV export', () => {
  it('has the columns that were promised, and its kind and name', async () => {
    const { status, headers, text } = await csv();
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(HEADER);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="demarche-events-2026-07-01.csv"');
  });

  it.each(['', 'raw=true', 'raw=false', 'dossier=odd', 'dossier=odd&raw=true', 'q=mascate&sort=-when', 'overdue=true'])(
    'says byte for byte what the list shows: %s',
    async (query) => {
      expect((await csv(query)).text).toBe(await recomputed(query));
    },
  );

  it('is its header alone where nothing is shown', async () => {
    expect((await csv('dossier=nowhere')).text).toBe(`${HEADER}\r\n`);
  });

  it('begins with a byte order mark where one is wanted, and not otherwise', async () => {
    const bytes = async (query: string) =>
      Buffer.from(await (await fetch(`${demarche.address}/api/exports/events.csv?${query}`)).arrayBuffer());
    const plain = await bytes('dossier=odd');
    expect(await bytes('dossier=odd&bom=true')).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]));
    expect(await bytes('dossier=odd&bom=false')).toEqual(plain);
    expect((await bytes('dossier=nowhere&bom=true')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('guards what a spreadsheet would run, but no number', async () => {
    const { text } = await csv('dossier=odd');
    for (const cell of [
      ",'=1+1,",
      ",'-5°,",
      ",''@home,",
      ",'\ttab,",
      ",'+ more,",
      ",'\u00a0＋ there,",
      ',"\'\n=1",',
      ',-3,',
    ])
      expect(text).toContain(cell);
  });

  it('keeps line breaks within a cell as they were, and ends rows with CRLF', async () => {
    const { text } = await csv('dossier=odd');
    expect(text).toContain('"two\nlines, ""quoted""\r\nand a third"');
    expect(text).toContain('"bar \\| none\nand \\\\ more"');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('tells beside it under which filter it is, of which day, and under which licence', async () => {
    const { headers } = await csv('dossier=iran-us-2025-2026&kind=talks&kind=meeting&knownOn=2026-02-10');
    expect(headers.get('demarche-filter')).toBe('dossier=iran-us-2025-2026&kind=talks&kind=meeting');
    expect(headers.get('demarche-known-on')).toBe('2026-02-10');
    expect(headers.get('demarche-licence')).toBe('CC BY 4.0');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="demarche-iran-us-2025-2026-kind-talks-meeting-as-of-2026-02-10.csv"',
    );
  });

  it('is described column by column, and counted with a digest of its bytes', async () => {
    const described = await ask(demarche, '/api/exports/events.csv-metadata.json');
    expect(described.type).toBe('application/csvm+json; charset=utf-8');
    expect(described.body.url).toBe('events.csv');
    const { columns } = described.body.tableSchema as { columns: { name: string; datatype: string }[] };
    expect(columns.map(({ name }) => name)).toEqual(CSV_COLUMNS);
    const rows: Record<string, string>[] = parse((await csv('raw=true')).text, { columns: true });
    expect(rows.length).toBeGreaterThan(100);
    for (const { name, datatype } of columns) {
      const wrong = rows.filter(({ [name]: cell = '' }) => cell !== '' && !DATATYPES[datatype]?.test(cell));
      expect([name, wrong.map(({ [name]: cell }) => cell)]).toEqual([name, []]);
    }
    for (const query of ['', 'dossier=odd&bom=true', 'dossier=nowhere']) {
      const { body } = await ask(demarche, `/api/exports/events.csv.manifest?${query}`);
      const bytes = Buffer.from(
        await (await fetch(`${demarche.address}/api/exports/events.csv?${query}`)).arrayBuffer(),
      );
      expect(body).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect(body.rows).toBe(parse(bytes, { bom: true, from_line: 2 }).length);
    }
  });

  it('has another tag when it is another, and only then; whole or as it flows', async () => {
    for (const query of ['dossier=odd', '']) {
      let before = await csv(query);
      const tagged = (): string => before.headers.get('etag') ?? '';
      const askAgain = () =>
        ask(demarche, `/api/exports/events.csv?${query}`, { headers: { 'if-none-match': tagged() } });
      let again = await askAgain();
      // A long file is another whenever anything is written on this PostgreSQL, by other tests, too: asked again until nothing was.
      for (let tries = 0; again.status === 200 && tries < 20; tries += 1) {
        before = await csv(query);
        again = await askAgain();
      }
      const tag = tagged();
      expect(tag).toMatch(/^"[\w-]{22}(\.gzip)?"$/);
      expect([query, again.status, again.text, again.headers.get('etag')]).toEqual([query, 304, '', tag]);
      await addEvent(demarche, { dossierId: oddId, title: `Another for ${query}` });
      const now = await ask(demarche, `/api/exports/events.csv?${query}`, { headers: { 'if-none-match': tag } });
      expect([now.status, now.text.length > before.text.length]).toEqual([200, true]);
      expect(now.headers.get('etag')).not.toBe(tag);
      // From here on the whole is longer than what is sent at once.
      await demarche.dataSource.query(
        `UPDATE sources SET title = repeat('x', 2000), url = url || '?' || repeat('x', 7000)`,
      );
    }
    const large = await ask(demarche, '/api/exports/events.csv');
    expect([large.text.length > 1_048_576, large.headers.get('content-length')]).toEqual([true, null]);
    // Nothing is written, and yet it is another once something has become overdue.
    demarche.setNow('2031-01-01T00:00:00Z');
    const later = await ask(demarche, '/api/exports/events.csv');
    expect([later.text === large.text, later.headers.get('etag') === large.headers.get('etag')]).toEqual([
      false,
      false,
    ]);
  });

  it('lets go of its connection when whoever reads goes away half-way', async () => {
    // Far more than the buffers on the way hold.
    await demarche.dataSource.query('UPDATE actors SET name = repeat(name, 2000)');
    // More than there are connections for files: were one kept, there would soon be none for the next.
    for (let n = 0; n < 12; n += 1) {
      const request = get(`${demarche.address}/api/exports/events.csv`);
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      expect(response.statusCode).toBe(200);
      response.destroy();
    }
    expect((await ask(demarche, '/api/events?limit=1')).status).toBe(200);
  });
});

/** How cells of a type are written (XML Schema). */
const DATATYPES: Readonly<Record<string, RegExp>> = {
  string: /./su,
  date: /^-?\d{4,}-\d\d-\d\d$/,
  dateTime: /^[+-]?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

type Cell = string | number | boolean | null;

/** The whole file, worked out from the JSON of the list and of each event. */
async function recomputed(query: string): Promise<string> {
  const raw = query.includes('raw=true');
  const { body } = await ask(demarche, `/api/events?limit=500&${query.replace(/&?raw=\w+/, '')}`);
  const rows: string[] = [];
  for (const { id, links } of body.items as Summary[]) {
    const refs = links.map(({ type, to }) => ({ type, ref: refOf.get(to) ?? '' }));
    const cells = cellsOf((await ask(demarche, `/api/events/${id}`)).body as Detail, refs);
    rows.push(CSV_COLUMNS.map((column) => csvCell(cells[column], { raw })).join(','));
  }
  return [HEADER, ...rows].map((row) => `${row}\r\n`).join('');
}

function cellsOf(event: Detail, links: { type: string; ref: string }[]): Record<CsvColumn, Cell> {
  const { participations, citations } = event;
  const own = ['party', 'mediator', 'host', 'speaker', 'target', 'author', 'must_act'];
  const acting = (role: string) => joinList(participations.filter((p) => p.role === role).map((p) => p.actor.name));
  const linked = (type: string) => joinList(links.filter((l) => l.type === type).map((l) => l.ref));
  const others = links.filter(({ type }) => type !== 'follows_up' && type !== 'responds_to');
  const { ref, title, summary, when, earliest, latest, precision, status, overdue, term, version } = event;
  const deadline = event.deadline ?? (event.kind === 'deadline' ? term : null);
  const plain = PLAIN_FIELDS.flatMap(([name, { csv }]) =>
    csv === null ? [] : [[csv, event[name as keyof Detail] as Cell] as const],
  );
  return {
    ...(Object.fromEntries(plain) as Record<PlainColumn, Cell>),
    ...{ ref, title, summary, when, earliest, latest, precision, status, overdue, deadline, term, version },
    title_language: event.titleLanguage,
    dossier: event.dossier.slug,
    parties: acting('party'),
    mediators: acting('mediator'),
    hosts: acting('host'),
    speakers: acting('speaker'),
    targets: acting('target'),
    authors: acting('author'),
    must_act: acting('must_act'),
    independent_sources: event.independentSources,
    other_actors: joinList(
      participations.filter((p) => !own.includes(p.role)).map((p) => `${p.role}: ${p.actor.name}`),
    ),
    follows_up: linked('follows_up'),
    responds_to: linked('responds_to'),
    other_links: joinList(others.map(({ type, ref: other }) => `${type}: ${other}`)),
    sources: joinList(citations.map(({ source }) => source.url ?? source.citation ?? '')),
    quotes: joinList(citations.flatMap(({ quote }) => (quote === null ? [] : [quote]))),
    disputed_fields: joinList(event.disputed),
    issues: joinList(
      event.issues.map(({ issue, actor, stance }) => [issue, actor?.name, stance].filter(Boolean).join(': ')),
    ),
    vote: joinList(VOTE_SIDES.flatMap((side) => (event.vote?.[side] == null ? [] : [`${side}: ${event.vote[side]}`]))),
    acts: joinList(
      participations.flatMap(({ actor, acts }) => acts.map(({ act, on }) => `${actor.name}: ${act} ${on}`)),
    ),
    created_at: event.createdAt,
    updated_at: event.updatedAt,
    start_date: earliest && dayInZone(new Date(earliest), event.timezone),
    end_date: latest && dayInZone(new Date(latest), event.timezone),
    status_since: sinceOf(event),
    announced_by: steps.get(event.id)?.announcement.by?.name ?? null,
    slip_days: steps.get(event.id)?.slipDays ?? null,
    dossier_slug: event.dossier.slug,
    actor_slugs: joinList([...new Set(participations.map(({ actor }) => actor.slug))]),
  };
}

/** When the last of the entries came that made it stand so, after which none said otherwise; those set right do not count. */
function sinceOf({ status, statusChanges }: Detail): string | null {
  const wrong = new Set(statusChanges.map(({ corrects }) => corrects));
  const counted = statusChanges.filter(({ id }) => !wrong.has(id));
  const other = counted.findLastIndex((entry) => entry.status !== status);
  return counted[other + 1]?.effectiveOn ?? null;
}
