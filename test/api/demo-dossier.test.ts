import { readConfig } from '../../src/config/config.js';
import { usualBasis } from '../../src/domain/lifecycle/basis.js';
import { DemoService } from '../../src/imports/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { DOSSIER } from '../support/demo-dossier.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
  demarche.setNow('2026-10-09T00:00:00Z');
});
afterAll(() => demarche.close());

describe('the dossier that a new Démarche begins with', () => {
  it('comes in whole', async () => {
    const [file = ''] = readConfig({}).demoFiles;
    const loaded = await demarche.app.get(DemoService).loadIntoEmpty([file]);
    expect(loaded).toMatchObject([{ events: 171, actors: { added: 64 }, sources: { added: 383 } }]);
  });

  it('goes out as it came in, but for what has no home and for what goes without saying', async () => {
    // With the notes on its sources, which are for those who see drafts.
    const { cookie } = await signIn(demarche, 'researcher');
    const { body } = await send(demarche, cookie, 'GET /api/dossiers/iran-us-2025-2026/bundle.json');
    const { kept: _, ...file } = DOSSIER;
    expect(body).toMatchObject({ ...file, events: file.events.map(withoutDefaults) });
  });

  it('tells offices in the language that is asked for', async () => {
    const titles = async (language: string) => {
      const { body } = await ask(demarche, `/api/events/IRUS-2026-013?lang=${language}`);
      return body.participations.map(({ office }: { office: { title: string } | null }) => office?.title);
    };
    expect(await titles('fr')).toContain('Envoyé spécial du président');
    expect(await titles('en')).toContain('Special envoy of the President');
  });

  it('has its figures: 37 announced steps, 31 of them by somebody who is named', async () => {
    const { body } = await ask(demarche, '/api/follow-ups/statistics');
    expect(figures([body])).toEqual({ inWindow: 15, later: 7, otherwise: 3, never: 12 });
    const named = body.byAnnouncer.filter(({ actor }: { actor: unknown }) => actor !== null);
    expect(figures(named)).toEqual({ inWindow: 13, later: 6, otherwise: 1, never: 11 });
  });
});

/** What it says of itself without being asked to is left out again: what an entry usually rests on, and a day that nobody named. */
function withoutDefaults(event: (typeof DOSSIER.events)[number]): object {
  return {
    ...event,
    statusChanges: event.statusChanges.map(({ basis, saidAs, ...entry }) => ({
      ...entry,
      ...(basis !== usualBasis(entry.status, entry.saidBy !== undefined) && { basis }),
      ...(saidAs && { saidAs: Object.fromEntries(Object.entries(saidAs).filter(([, value]) => value !== null)) }),
    })),
  };
}

function figures(told: readonly Record<string, { part: number }>[]): Record<string, number> {
  const of = (fate: string) => told.reduce((sum, one) => sum + (one[fate]?.part ?? 0), 0);
  return Object.fromEntries(['inWindow', 'later', 'otherwise', 'never'].map((fate) => [fate, of(fate)]));
}
