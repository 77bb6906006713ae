import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

type Briefing = components['schemas']['BriefingDto'];

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

const PATH = '/api/dossiers/iran-us-2025-2026/briefing';
const PARTS = ['happened', 'due', 'overdue', 'standing', 'disputed'] as const;

async function briefing(query: string): Promise<Briefing> {
  const { status, text, body } = await ask(demarche, `${PATH}?${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body as Briefing;
}

describe('a briefing', () => {
  it('tells of a week what was said and done in it, and what plans came to an end', async () => {
    const { from, to, happened, standing } = await briefing('to=2026-02-12&knownOn=2026-02-20');
    expect([from, to]).toEqual(['2026-02-06', '2026-02-12']);
    const refs = happened.map(({ event }) => event.ref);
    expect(refs).toEqual(expect.arrayContaining(['IRUS-2026-013', 'IRUS-2026-019']));
    expect(happened.every(({ event }) => event.status !== 'announced')).toBe(true);
    expect(standing.map(({ event }) => event.kind)).toEqual(
      expect.arrayContaining(['threat', 'deadline', 'commitment']),
    );
  });

  it('numbers its sources from 1 in the order in which they are referred to, and leaves none out', async () => {
    const told = await briefing('from=2026-02-01&to=2026-02-28');
    expect(told.sources.map(({ number }) => number)).toEqual(told.sources.map((_, index) => index + 1));
    expect(new Set(told.sources.map(({ source }) => source.id)).size).toBe(told.sources.length);
    const referred = new Set(PARTS.flatMap((part) => told[part]).flatMap(({ sources }) => sources));
    expect([...referred].sort((a, b) => a - b)).toEqual(told.sources.map(({ number }) => number));
    expect(told.happened[0]?.sources[0]).toBe(1);
  });

  it('keeps what is due, overdue and standing apart', async () => {
    const told = await briefing('');
    const refs = (['due', 'overdue', 'standing'] as const).flatMap((part) => told[part].map(({ event }) => event.ref));
    expect(new Set(refs).size).toBe(refs.length);
    const { body } = await ask(demarche, '/api/events?overdue=true&limit=500');
    expect(told.overdue.map(({ event }) => event.ref)).toEqual(body.items.map(({ ref }: { ref: string }) => ref));
  });

  it('is the same each time it is asked for, as Markdown too', async () => {
    const ask2 = async () => (await ask(demarche, `${PATH}.md?from=2026-02-01&to=2026-02-28`)).text;
    const [first, second] = [await ask2(), await ask2()];
    expect(first).toBe(second);
    expect(first.match(/^#+ .*/gm)).toEqual([
      '# Iran–US nuclear negotiations 2025–2026',
      ...['## What happened', '## Due', '## Overdue', '## Standing', '## Disputed', '## Sources'],
    ]);
  });

  it('has French headings and labels where they are asked for', async () => {
    const { type, text } = await ask(demarche, `${PATH}.md?language=fr&from=2026-02-06&to=2026-02-06`);
    expect(type).toBe('text/markdown; charset=utf-8');
    expect(text).toMatch(/^## Points contestés$/m);
    expect(text).toMatch(/IRUS-2026-013, tenu\)/);
  });

  it('takes its window from any date, and from the last seven days where that has no end', async () => {
    const { from, to } = await briefing('from=2026-02&to=2026-02');
    expect([from, to]).toEqual(['2026-02-01', '2026-02-28']);
    expect(await briefing('to=2026-02-01/..')).toMatchObject({ from: '2026-07-04', to: '2026-07-10' });
  });

  it('tells of the newest seven days in which anything happened where no window is asked for', async () => {
    expect(await briefing('knownOn=2026-02-05')).toMatchObject({ from: '2026-01-30', to: '2026-02-05' });
    const late = await briefing('knownOn=2025-12-10');
    expect(late.to).toBe(late.lastHappened);
    expect(late.happened.length).toBeGreaterThan(0);
    expect(await briefing('knownOn=2024-01-01')).toMatchObject({ from: '2023-12-26', to: '2024-01-01' });
  });

  it('names the last day on which anything happened, as far as it was known', async () => {
    expect((await briefing('knownOn=2026-02-05')).lastHappened).toBe('2026-02-04');
    expect((await briefing('from=2024-01-01&to=2024-01-07')).lastHappened).toMatch(/^2026-07-0\d$/);
    expect((await briefing('knownOn=2024-01-01')).lastHappened).toBeNull();
  });

  it('says dates of the Markdown in words', async () => {
    const { text } = await ask(demarche, `${PATH}.md?from=2026-02-20&to=2026-02-28&knownOn=2026-03-01`);
    expect(text).toContain('\n20–28 February 2026\n');
    expect(text).toMatch(/^- \*\*22–24 February 2026\*\* – Washington wants a written Iranian proposal.* Condition: /m);
  });

  it('shows a grade where somebody gave one, and none where nobody did', async () => {
    const path = `${PATH}.md?from=2026-02-06&to=2026-02-06`;
    expect((await ask(demarche, path)).text).not.toMatch(/\([A-F]\)/);
    const [source] = (await ask(demarche, path.replace('.md', ''))).body.sources as { source: { publisher: string } }[];
    await demarche.dataSource.query(`UPDATE publishers SET reliability = 'B' WHERE name = $1`, [
      source!.source.publisher,
    ]);
    const lines = (await ask(demarche, path)).text.split('\n').filter((line) => /^\d+\. /.test(line));
    const graded = lines.filter((line) => line.includes(' (B)'));
    expect(graded.length).toBeGreaterThan(0);
    expect(graded.length).toBeLessThan(lines.length);
  });

  it('of no dossier is not found, and refuses what is no day', async () => {
    expect((await ask(demarche, '/api/dossiers/nothing-such/briefing.md')).status).toBe(404);
    const { status, body } = await ask(demarche, `${PATH}?from=2026-02-30`);
    expect([status, body.errors[0].pointer]).toEqual([400, '/from']);
  });
});
