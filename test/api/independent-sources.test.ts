import fc from 'fast-check';
import type { SourceInput } from '../../src/sources/source-columns.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addDossier, addEvent, addSource } from '../support/write.js';

let demarche: TestApp;
let dossierId: string;
beforeAll(async () => {
  demarche = await startTestApp();
  dossierId = await addDossier(demarche, 'independent');
});
afterAll(() => demarche.close());

type Given = Pick<SourceInput, 'publisher' | 'agencies' | 'textOf' | 'kind' | 'seen' | 'publishedOn'>;
const paper = (publisher: string, given: Partial<Given> = {}): Given => ({
  publisher,
  publishedOn: '2026-02-06',
  ...given,
});

const unsaid = { quote: null, language: null, translation: null, speakerId: null, attribution: null, claims: [] };

async function eventCiting(sources: readonly Given[]): Promise<string> {
  const citations = [];
  for (const given of sources) {
    const sourceId = await addSource(demarche, given);
    citations.push({ ...unsaid, sourceId, stance: 'reports' as const, credibility: 6 as const });
  }
  return (await addEvent(demarche, { dossierId, knownOn: '2026-02-06', citations })).ref ?? '';
}

async function countOf(ref: string, query = ''): Promise<number> {
  return (await ask(demarche, `/api/events/${ref}?${query}`)).body.independentSources;
}

describe('the independent sources of an event', () => {
  it.each<[string, number, Given[]]>([
    ['no source is none', 0, []],
    ['three papers with one AFP story are one', 1, ['A', 'B', 'C'].map((name) => paper(name, { agencies: ['AFP'] }))],
    ['AFP itself and a paper that carries it are one', 1, [paper('AFP'), paper('A', { agencies: ['AFP'] })]],
    ['a copy and the paper it copies are one', 1, [paper('Axios'), paper('Mirror', { textOf: 'Axios' })]],
    ['two pages of one publisher are one', 1, [paper('A'), paper('A')]],
    ['two publishers that asked for themselves are two', 2, [paper('A'), paper('B')]],
    [
      'what hangs together over a third is one',
      1,
      [paper('A', { agencies: ['AFP'] }), paper('B', { agencies: ['AP'] }), paper('C', { agencies: ['AFP', 'AP'] })],
    ],
    ['a digest adds nothing', 1, [paper('A'), paper('B', { kind: 'digest' })]],
    ['a page that is only listed adds nothing', 1, [paper('A'), paper('B', { seen: 'listed' })]],
    [
      'a digest joins nothing either',
      2,
      [paper('A', { agencies: ['AFP'] }), paper('B'), paper('B', { kind: 'digest', agencies: ['AFP'] })],
    ],
  ])('%s: %i', async (_, count, sources) => {
    expect(await countOf(await eventCiting(sources))).toBe(count);
  });

  it('are those that had appeared by the day looked back to', async () => {
    const ref = await eventCiting([
      paper('A'),
      paper('B', { publishedOn: '2026-03' }),
      paper('C', { publishedOn: null }),
    ]);
    expect(await countOf(ref, 'knownOn=2026-03-30')).toBe(2);
    expect(await countOf(ref, 'knownOn=2026-03-31')).toBe(3);
    const { body } = await ask(demarche, `/api/events?dossier=independent&knownOn=2026-03-30&limit=500`);
    const listed = body.items.find((item: { ref: string }) => item.ref === ref);
    expect([listed.sourceCount, listed.independentSources]).toEqual([2, 2]);
  });

  it('are counted as by hand, whatever hangs together, in page, list and CSV', async () => {
    const names = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    const source: fc.Arbitrary<Given> = fc.record({
      publisher: names,
      agencies: fc.uniqueArray(names, { maxLength: 2 }),
      textOf: fc.option(names),
      kind: fc.constantFrom('article', 'post', 'digest'),
      seen: fc.constantFrom('read', 'read', 'listed'),
      publishedOn: fc.constant('2026-02-06'),
    });
    const expected = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(source, { maxLength: 7 }), async (sources) => {
        const ref = await eventCiting(sources);
        expected.set(ref, byHand(sources));
        expect(await countOf(ref)).toBe(byHand(sources));
      }),
      { numRuns: 40 },
    );
    const { body } = await ask(demarche, '/api/events?dossier=independent&limit=500');
    const inList = (body.items as { ref: string; independentSources: number }[]).filter(({ ref }) => expected.has(ref));
    expect(new Map(inList.map(({ ref, independentSources }) => [ref, independentSources]))).toEqual(expected);
    const { text } = await ask(demarche, '/api/exports/events.csv?dossier=independent');
    const [head = '', ...rows] = text.split('\r\n');
    const column = head.split(',').indexOf('independent_sources');
    for (const row of rows.filter((line) => line !== '')) {
      const cells = row.split(',');
      const count = expected.get(cells[0]!);
      if (count !== undefined) expect([cells[0], cells[column]]).toEqual([cells[0], String(count)]);
    }
  });
});

/** Those that share a name are joined until nothing more can be. */
function byHand(sources: readonly Given[]): number {
  let groups = sources
    .filter(({ kind, seen }) => kind !== 'digest' && seen !== 'listed')
    .map(({ publisher, agencies = [], textOf }) => new Set([publisher, ...agencies, ...(textOf ? [textOf] : [])]));
  for (let before = -1; before !== groups.length;) {
    before = groups.length;
    for (const one of groups) {
      const other = groups.find((each) => each !== one && [...each].some((name) => one.has(name)));
      if (!other) continue;
      groups = [...groups.filter((each) => each !== one && each !== other), new Set([...one, ...other])];
      break;
    }
  }
  return groups.length;
}
