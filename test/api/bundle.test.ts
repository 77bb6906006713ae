import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { startTestApp, type TestApp } from '../support/app.js';

let full: TestApp;
let empty: TestApp;
beforeAll(async () => {
  full = await startTestApp({ demo: true });
  empty = await startTestApp();
});
afterAll(async () => {
  await full.close();
  await empty.close();
});

const exported = async ({ address }: TestApp): Promise<unknown> =>
  (await fetch(`${address}/api/dossiers/iran-us-2025-2026/bundle.json`)).json();

const authorship = { author: 'Test', authorId: null, reason: null };

interface Bundle {
  dossier: { slug: string; refPrefix?: string };
  events: { ref?: string; statusChanges: object[] }[];
}

/** The same dossier under another name, so that nothing but what a test breaks stands in its way. */
async function renamed(): Promise<Bundle> {
  const { dossier, events, ...rest } = (await exported(full)) as Bundle;
  return {
    ...rest,
    dossier: { ...dossier, slug: 'second', refPrefix: 'SE' },
    events: events.map((event) => ({ ...event, ref: event.ref?.replace('IRUS', 'SE') })),
  };
}

describe('the bundle of a dossier', () => {
  it('comes out, goes into another Démarche and comes out the same', async () => {
    const bundle = await exported(full);
    await empty.app.get(BundleImportService).import(await readBundle(bundle), authorship);
    expect(await exported(empty)).toEqual(bundle);
  });

  it('is all or nothing: a ledger that cannot be leaves no trace of the rest', async () => {
    const bundle = await renamed();
    bundle.events.at(-1)?.statusChanges.push({ status: 'held', effectiveOn: '2020-01-01', knownOn: '2020-01-01' });
    const importing = full.app.get(BundleImportService).import(await readBundle(bundle), authorship);
    await expect(importing).rejects.toMatchObject({ code: 'validation_failed' });
    const { response } = await full.api.GET('/api/dossiers/{id}', { params: { path: { id: 'second' } } });
    expect(response.status).toBe(404);
  });

  it('refuses refs that another dossier would number', async () => {
    const bundle = await renamed();
    bundle.dossier.refPrefix = 'XX';
    const importing = readBundle(bundle).then((read) => full.app.get(BundleImportService).import(read, authorship));
    await expect(importing).rejects.toThrow('“SE-2025-001” does not begin with the dossier’s refPrefix.');
  });

  it('names every mistake with a pointer to it', async () => {
    const bundle = (await exported(full)) as { events: Record<string, unknown>[] };
    Object.assign(bundle.events[3] ?? {}, { when: '2026-02-30', kind: 'party', surprise: 1 });
    await expect(readBundle(bundle)).rejects.toMatchObject({
      errors: [
        expect.objectContaining({ pointer: '/events/3/surprise' }),
        expect.objectContaining({ pointer: '/events/3/kind' }),
        expect.objectContaining({ pointer: '/events/3/when', detail: expect.stringContaining('28 days') as string }),
      ] as object[],
    });
  });
});
