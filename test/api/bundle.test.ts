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
  events: { ref?: string; statusChanges: object[]; participations: object[] }[];
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
    const last = bundle.events.length - 1;
    const pointer = `/events/${last}/statusChanges/${bundle.events[last]!.statusChanges.length - 1}`;
    await expect(importing).rejects.toMatchObject({ code: 'validation_failed', errors: [{ pointer }] });
    const { response } = await full.api.GET('/api/dossiers/{id}', { params: { path: { id: 'second' } } });
    expect(response.status).toBe(404);
  });

  it('refuses refs that another dossier would number', async () => {
    const bundle = await renamed();
    bundle.dossier.refPrefix = 'XX';
    const importing = readBundle(bundle).then((read) => full.app.get(BundleImportService).import(read, authorship));
    await expect(importing).rejects.toThrow('“SE-2025-001” does not begin with the dossier’s refPrefix.');
  });

  it('names each event whose dates, parts or ledger cannot be, before anything is written', async () => {
    const bundle = await renamed();
    // Samoa went over the date line: its clocks skipped that day.
    const skipped = { when: '2011-12-30', timezone: 'Pacific/Apia' };
    const twice = { participations: [bundle.events[7]!.participations[0], bundle.events[7]!.participations[0]] };
    Object.assign(bundle.events[2]!, skipped, { statusChanges: [] });
    Object.assign(bundle.events[5]!, skipped);
    Object.assign(bundle.events[7]!, twice);
    const importing = full.app.get(BundleImportService).import(await readBundle(bundle), authorship);
    await expect(importing).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [
        { pointer: '/events/2/when', code: 'no_such_day' },
        { pointer: '/events/5/when', code: 'no_such_day' },
        { pointer: '/events/7/participations/1', code: 'given_twice' },
      ],
    });
  });

  it('names mistakes by their places in lists of any length', async () => {
    const { events, ...rest } = await renamed();
    const many = Array.from({ length: 1_234 }, (_, n) => ({ ...events[0], slug: `event-${n}` }));
    Object.assign(many[499]!, { when: '2026-02-30' });
    Object.assign(many[500]!, { statusChanges: [{ status: 'held' }] });
    Object.assign(many[1_233]!, { title: '\0' });
    await expect(readBundle({ ...rest, surprise: 1, events: many })).rejects.toMatchObject({
      errors: [
        expect.objectContaining({ pointer: '/surprise' }),
        expect.objectContaining({ pointer: '/events/499/when' }),
        expect.objectContaining({ pointer: '/events/500/statusChanges/0/effectiveOn' }),
        expect.objectContaining({ pointer: '/events/500/statusChanges/0/knownOn' }),
        expect.objectContaining({ pointer: '/events/1233/title' }),
      ] as object[],
    });
  });

  it('refuses a list that is none by its name', async () => {
    const bundle = { ...(await renamed()), sources: null, actors: [1] };
    await expect(readBundle(bundle)).rejects.toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/sources' }),
        expect.objectContaining({ pointer: '/actors/0' }),
      ]) as object[],
    });
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
