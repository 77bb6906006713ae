import { request } from 'node:http';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { ImportSteps } from '../../src/imports/spreadsheets/jobs/import-steps.service.js';
import { JobQueue } from '../../src/imports/spreadsheets/jobs/job-queue.service.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked, settled, upload } from '../support/spreadsheets.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

const problemOf = ({ state, problem }: any) => [state, problem?.code, problem?.reason?.code];

async function zipped(files: Record<string, Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as unknown as Readable) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

const FORM_HEAD = Buffer.from(
  '--x\r\ncontent-disposition: form-data; name="dossier"\r\n\r\niran-us\r\n' +
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
);
const FORM_END = Buffer.from('\r\n--x--\r\n');

/** The answer to a form that is sent piece by piece, as a researcher. */
function posted(pieces: () => Iterable<Buffer>): Promise<{ status: number; body: any }> {
  return new Promise((done, failed) => {
    const headers = { cookie: room.cookies.researcher, 'content-type': 'multipart/form-data; boundary=x' };
    const sent = request(`${room.address}/api/imports`, { method: 'POST', headers }, (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sent.on('error', failed);
    Readable.from(pieces(), { objectMode: false, highWaterMark: 1024 * 1024 }).pipe(sent);
  });
}

/** As many rows as it takes to be under way for a while. */
const manyRows = (count: number) =>
  `title,when\n${Array.from({ length: count }, (_, n) => `Session ${n} of a long conference,2020-01-${String((n % 28) + 1).padStart(2, '0')}`).join('\n')}`;

describe('what is no spreadsheet', () => {
  it.each([
    ['nothing at all', '', ['failed', 'bad_request', 'not_a_table']],
    ['ten thousand columns', `${'c,'.repeat(10_000)}\n1`, ['failed', 'bad_request', 'too_many_columns']],
    [
      'a quote that never closes in its head',
      `"title,when\n${'x,y\n'.repeat(10)}`,
      ['failed', 'bad_request', 'not_a_table'],
    ],
  ])('is refused: %s', async (_, file, told) => {
    expect(problemOf(await checked(room, file))).toEqual(told);
  });

  it('is refused: an archive that is no workbook, and one that unpacks to many times its size', async () => {
    expect(problemOf(await checked(room, await zipped({ 'a.txt': Buffer.from('a') })))).toEqual([
      ...['failed', 'bad_request', 'not_a_table'],
    ]);
    const bomb = await zipped({
      'xl/workbook.xml': Buffer.from('<x/>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(30_000_000),
    });
    expect(problemOf(await checked(room, bomb))).toEqual(['failed', 'too_large', undefined]);
  });

  it('is refused before it is kept: no file, no dossier, a mapping that is none', async () => {
    expect((await upload(room, 'researcher', 'title,when', { mapping: { nonsense: 'x' } })).body.errors).toMatchObject([
      { pointer: '/mapping/nonsense', code: 'whitelist_validation' },
    ]);
    expect((await upload(room, 'researcher', 'title,when', { dateOrder: 'sideways' })).body.errors).toMatchObject([
      { pointer: '/dateOrder', code: 'is_in' },
    ]);
    expect((await upload(room, 'researcher', 'title,when', { dossier: 'nowhere' })).body.errors).toMatchObject([
      { pointer: '/dossier', code: 'unknown_reference' },
    ]);
    expect((await room.say('researcher', 'GET /api/imports')).body.items.map(({ state }: any) => state)).not.toContain(
      'checking',
    );
  });

  it('is refused, and not held in memory: a file without end, and one whose quote never closes', async () => {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const piece = Buffer.alloc(1024 * 1024, 'a,b\n');
    const endless = await posted(function* () {
      yield FORM_HEAD;
      for (let n = 0; n < 257; n += 1) yield piece;
      yield FORM_END;
    });
    expect([endless.status, endless.body.code]).toEqual([413, 'too_large']);
    const open = await checked(room, `title,when\nTalks,2026-02-01\n"${'x,y\n'.repeat(5_000_000)}`);
    clearInterval(watch);
    expect(open.rows).toEqual({ total: 2, ok: 1, rejected: 1, duplicate: 0 });
    expect(open.errors).toMatchObject([{ line: 3, code: expect.stringMatching(/^(open_quote|row_too_long)$/) }]);
    expect((most - before) / 1024 / 1024).toBeLessThan(300);
  });

  it('is refused with a word on it: a form that ends before its end', async () => {
    const { status, body } = await posted(() => [FORM_HEAD, Buffer.from('title,when\nTalks,2026-0')]);
    expect([status, body.reason?.code]).toEqual([400, 'upload_cut_off']);
  });

  it('is forgotten where the upload ends before the file does', async () => {
    const before = (await room.say('researcher', 'GET /api/imports')).body.items.length;
    await new Promise<void>((done) => {
      const headers = {
        cookie: room.cookies.researcher,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': '10000',
      };
      const sent = request(`${room.address}/api/imports`, { method: 'POST', headers });
      sent.on('error', () => done());
      sent.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\ntitle,when\r\n', () =>
        sent.destroy(),
      );
      sent.on('close', () => done());
    });
    expect((await room.say('researcher', 'GET /api/imports')).body.items).toHaveLength(before);
  });
});

it('formulas come in as the text they are, and the sign before them is undone', async () => {
  const payloads = ['=1+1', '@SUM(1+9)*cmd|', '+1-2', '-3+4', '＝1+1', `=HYPERLINK(""x"")`];
  const rows = payloads.map((text, n) => `"'${text} number ${n}",2026-02-0${n + 1}`);
  const found = await checked(room, `title,when\n${rows.join('\n')}`);
  expect(found.preview.map(({ title }: any) => title)).toEqual(
    payloads.map((text, n) => `${text.replaceAll('""', '"')} number ${n}`),
  );
});

describe('an import that does not come to its end', () => {
  it('is dropped while it is checked', async () => {
    const { body } = await upload(room, 'researcher', manyRows(3_000));
    expect((await room.say('researcher', `DELETE /api/imports/${body.id}`)).status).toBe(204);
    expect((await room.say('researcher', `GET /api/imports/${body.id}`)).status).toBe(404);
    const [left] = await room.dataSource.query('SELECT count(*)::int AS n FROM spreadsheet_rows WHERE import_id = $1', [
      body.id,
    ]);
    expect(left.n).toBe(0);
  });

  it('is checked again at the next start where it was being checked, or where its rows are gone', async () => {
    const { id } = await checked(room, manyRows(20));
    await room.dataSource.query('DELETE FROM spreadsheet_rows WHERE import_id = $1', [id]);
    await room.app.get(ImportSteps).resume();
    const again = (await settled(room, 'researcher', id)).body;
    expect([again.state, again.preview.length]).toEqual(['checked', 20]);
    // The program may run on while its database begins anew: then nothing would come in, and nobody would know.
    await room.dataSource.query('DELETE FROM spreadsheet_rows WHERE import_id = $1', [id]);
    await room.say('researcher', `POST /api/imports/${id}/apply`, {});
    const { body } = await settled(room, 'researcher', id);
    expect([body.state, body.preview.length]).toEqual(['checked', 20]);
  });

  it('leaves nothing behind where the program ends while it is applied, says so, and can be applied again', async () => {
    const { id } = await checked(room, manyRows(2_000));
    await room.say('researcher', `POST /api/imports/${id}/apply`, {});
    const begun = async () => (await room.say('researcher', `GET /api/imports/${id}`)).body;
    for (let now = await begun(); now.state === 'applying' && now.progress === 0;) now = await begun();
    await room.app.get(JobQueue).beforeApplicationShutdown();
    expect(await begun()).toMatchObject({ state: 'interrupted', undoable: false });
    const total = async () => (await room.say('researcher', 'GET /api/events?q=conference')).body.total;
    expect(await total()).toBe(0);
    await room.say('researcher', `POST /api/imports/${id}/apply`, {});
    expect((await settled(room, 'researcher', id)).body).toMatchObject({ state: 'applied', undoable: true });
    expect(await total()).toBe(2_000);
  });
});
