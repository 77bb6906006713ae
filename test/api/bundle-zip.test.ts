import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { bundleInFile } from '../../src/imports/bundle-file.js';
import type { UserRole } from '../../src/domain/permissions.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { LONG } from '../support/campaign.js';
import { hostileBundle } from '../support/hostile-bundle.js';
import { signIn } from '../support/people.js';
import { ask } from '../support/ask.js';
import { unzipped } from '../support/unzip.js';

const DEMO = '/api/dossiers/iran-us-2025-2026';

let full: TestApp;
let empty: TestApp;
let folder: string;
beforeAll(async () => {
  full = await startTestApp({ demo: true });
  empty = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'demarche-bundle-'));
});
afterAll(async () => {
  await full.close();
  await empty.close();
  await rm(folder, { recursive: true });
});

async function archive(query = ''): Promise<Buffer> {
  const response = await fetch(`${full.address}${DEMO}/bundle.zip${query}`);
  expect([response.status, response.headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="iran-us-2025-2026${query.replace('?knownOn=', '-as-of-')}.bundle.zip"`,
  ]);
  expect([response.headers.get('demarche-filter'), response.headers.get('demarche-known-on')]).toEqual([
    'dossier=iran-us-2025-2026',
    new URLSearchParams(query).get('knownOn'),
  ]);
  expect(response.headers.get('demarche-data-version')).toMatch(/^[\w-]{22}$/);
  return Buffer.from(await response.arrayBuffer());
}

async function stored(bytes: Buffer): Promise<string> {
  const path = join(folder, 'bundle.zip');
  await writeFile(path, bytes);
  return path;
}

/** An archive of other files. */
async function zipped(files: Iterable<readonly [string, Buffer]>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  const path = join(folder, 'other.zip');
  await pipeline(zip.outputStream as Readable, createWriteStream(path));
  return path;
}

describe('the bundle as an archive', () => {
  it('says what bundle.json says, list by list, with a manifest that is true; as of a day, too', async () => {
    for (const query of ['', '?knownOn=2026-02-10']) {
      const files = await unzipped(await archive(query));
      const { body } = await ask(full, `${DEMO}/bundle.json${query}`);
      const { files: told } = JSON.parse(files.get('manifest.json')?.toString() ?? '');
      expect(Object.keys(told)).toEqual([...files.keys()].slice(0, -1));
      for (const [name, bytes] of [...files].slice(0, -1)) {
        const lines = bytes
          .toString()
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        const list = name.replace('.ndjson', '');
        if (list === 'dossier.json') expect(lines).toEqual([{ format: body.format, dossier: body.dossier }]);
        else expect([list, lines]).toEqual([list, body[list]]);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        expect(told[name]).toMatchObject({
          bytes: bytes.length,
          sha256,
          ...(list !== 'dossier.json' && { rows: lines.length }),
        });
      }
    }
  });

  it('goes into another Démarche, and comes out the same', async () => {
    const bytes = await archive();
    const bundle = await readBundle(await bundleInFile(await stored(bytes)));
    const authorship = { author: 'Test', authorId: null, reason: null };
    await empty.app.get(BundleImportService).import(bundle, authorship);
    const again = await fetch(`${empty.address}${DEMO}/bundle.zip`);
    expect(await ask(empty, `${DEMO}/bundle.json`).then(({ body }) => body)).toEqual(
      (await ask(full, `${DEMO}/bundle.json`)).body,
    );
    expect(again.status).toBe(200);
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is the same to the byte after a journey, whatever its texts hold', async () => {
    const authorship = { author: 'Test', authorId: null, reason: null };
    const out = async ({ app, address }: TestApp, bundle: unknown): Promise<Buffer> => {
      await app.get(BundleImportService).import(await readBundle(bundle), authorship);
      const answer = await fetch(`${address}/api/dossiers/hostile/bundle.zip`);
      expect(answer.headers.get('demarche-licence')).toBe('CC BY 4.0');
      return Buffer.from(await answer.arrayBuffer());
    };
    const bytes = await out(full, hostileBundle(LONG ? 10_000 : 40));
    const again = await out(empty, await bundleInFile(await stored(bytes)));
    expect(again.equals(bytes)).toBe(true);
  }, 1_800_000);

  it('is refused where it is damaged, is none, or would be too large', async () => {
    const bytes = await archive();
    const files = await unzipped(bytes);
    const changed = Buffer.from(files.get('events.ndjson')?.toString().replace('Muscat', 'Nowhere') ?? '');
    const cases: [string, string | RegExp][] = [
      [await stored(bytes.subarray(0, -30)), /^The archive is damaged: /],
      [
        await zipped(new Map(files).set('events.ndjson', changed)),
        'events.ndjson is not what the manifest of the archive says.',
      ],
    ];
    for (const [path, message] of cases) {
      await expect(bundleInFile(path)).rejects.toMatchObject({
        code: 'bad_request',
        message: expect.stringMatching(message),
      });
    }
    const bomb = await zipped([['events.ndjson', Buffer.alloc(64 * 1024 * 1024, 0x20)]]);
    await expect(bundleInFile(bomb)).rejects.toThrow('Unpacked it is too large.');
    const broken = await zipped(
      new Map([
        ['dossier.json', Buffer.from('{}')],
        ['events.ndjson', Buffer.from('{}\n{')],
      ]),
    );
    await expect(bundleInFile(broken)).rejects.toThrow('events.ndjson, line 2 is not JSON.');
    await expect(bundleInFile(await zipped([['readme.txt', Buffer.from('x')]]))).rejects.toThrow(
      'There is no dossier.json',
    );
    await writeFile(join(folder, 'x.json'), '{');
    await expect(bundleInFile(join(folder, 'x.json'))).rejects.toThrow(/^It is not JSON: /);
  });

  it('is brought in over HTTP by an editor, as an archive or as JSON, once', async () => {
    const bytes = await archive();
    const json = Buffer.from(await (await fetch(`${full.address}${DEMO}/bundle.json`)).arrayBuffer());
    const other = await startTestApp();
    try {
      const sent = async (role: UserRole | null, type: string, body: Buffer, path = '/api/imports') =>
        ask(other, path, {
          method: 'POST',
          headers: { 'content-type': type, ...(role && { cookie: (await signIn(other, role)).cookie }) },
          body,
        });
      expect((await sent(null, 'application/zip', bytes)).status).toBe(401);
      expect((await sent('researcher', 'application/zip', bytes)).body.code).toBe('forbidden');
      expect((await sent('editor', 'application/zip', bytes.subarray(0, 999))).body.code).toBe('bad_request');
      expect(
        (await sent('editor', 'application/json', Buffer.concat([json, Buffer.alloc(2 ** 20, 0x20)]))).body.code,
      ).toBe('too_large');
      expect((await sent('editor', 'application/x-tar', bytes)).body.code).toBe('unsupported_media_type');
      expect((await sent('editor', 'application/zip', bytes, '/api/actors')).body.code).toBe('unsupported_media_type');
      const { status, body, headers } = await sent('editor', 'application/zip', bytes);
      expect([status, headers.get('location')]).toEqual([201, '/api/dossiers/iran-us-2025-2026']);
      const told = (await ask(full, `${DEMO}/bundle.json`)).body;
      expect(body).toEqual({
        dossier: 'iran-us-2025-2026',
        title: told.dossier.title,
        events: told.events.length,
        report: expect.arrayContaining([`Brought in: ${told.dossier.title} (${told.events.length} events).`]),
      });
      expect((await ask(other, `${DEMO}/bundle.json`)).body).toEqual(told);
      const again = await sent('administrator', 'application/vnd.demarche.bundle+json', json);
      expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    } finally {
      await other.close();
    }
  });

  it('tells readers of no dossier that is not there', async () => {
    for (const ending of ['json', 'zip']) {
      expect((await ask(full, `/api/dossiers/nowhere/bundle.${ending}`)).body.code).toBe('not_found');
    }
  });
});
