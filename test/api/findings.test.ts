import { ArticleThreads } from '../../src/findings/article-threads.js';
import { as, send, signIn } from '../support/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ARTICLES } from '../support/articles.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

const DOSSIER = 'iran-us-2025-2026';
const { text } = ARTICLES.find(({ name }) => name === 'muscat-fr')!;
const request = { text, url: 'https://example.org/mascate', publishedOn: '2026-02-07', dossier: DOSSIER };

async function find(body: Record<string, unknown>) {
  const { cookie } = await signIn(demarche, 'researcher');
  const response = await fetch(`${demarche.address}/api/findings`, send('POST', body, { cookie }));
  return { status: response.status, body: (await response.json()) as any };
}

describe('an article that is pasted', () => {
  it('comes back with what it names, dates and quotes, and with findings that name known actors', async () => {
    const { data } = await (await as(demarche, 'researcher')).POST('/api/findings', { body: request });
    const bySlug = new Map(data?.actors.map(({ slug, id }) => [slug, id]));
    const talks = data?.findings.find(({ kind, status }) => kind === 'talks' && status === 'held');
    expect(data?.language).toBe('fr');
    expect(talks).toMatchObject({ when: '2026-02-06', format: 'indirect', knownOn: '2026-02-07', place: 'Mascate' });
    expect(talks?.participations).toContainEqual({ actorId: bySlug.get('oman'), role: 'mediator' });
    const quotation = data?.quotations.find((each) => each.text === 'bon départ');
    expect(quotation).toMatchObject({ speakerId: bySlug.get('araghchi'), reason: 'verb' });
    expect(text.slice(quotation?.start, quotation?.end)).toBe('« bon départ »');
  });

  it('shows which events of the dossier a finding may be', async () => {
    const { body } = await find(request);
    const titles = (kind: string, status: string) =>
      body.findings
        .find((event: any) => event.kind === kind && event.status === status)
        .similar.map(({ title }: any) => title);
    expect(titles('talks', 'held')).toContain('Indirect US–Iran talks in Muscat');
    expect(titles('talks', 'announced')).toContain('Second meeting "early next week" announced by Trump');
  });

  it('knows who holds an office without being told the name', async () => {
    const { body } = await find({
      ...request,
      text: 'Le chef de la diplomatie omanaise a salué vendredi « une étape importante ».',
    });
    const albusaidi = body.actors.find(({ slug }: any) => slug === 'albusaidi');
    expect(body.quotations).toEqual([expect.objectContaining({ speakerId: albusaidi.id })]);
  });

  it('may tell of nothing', async () => {
    const { status, body } = await find({ ...request, text: 'Rien de neuf.' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ findings: [], quotations: [] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['is empty', { text: '' }, 'text'],
    ['is longer than an article', { text: 'a'.repeat(100_001) }, 'text'],
    ['appeared on no day', { publishedOn: '2026-02-30' }, 'publishedOn'],
    ['has no address of a page', { url: 'javascript:alert(1)' }, 'url'],
    ['is in another language', { language: 'de' }, 'language'],
    ['comes with something else', { extra: 1 }, 'extra'],
  ])('is refused where it %s, and the field is named', async (_, change, field) => {
    const { status, body } = await find({ ...request, ...change });
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: any) => pointer).join()).toContain(field);
  });

  it('needs a dossier that is there', async () => {
    expect((await find({ ...request, dossier: 'nowhere' })).status).toBe(404);
  });

  it('is not read for readers', async () => {
    const { cookie } = await signIn(demarche, 'reader');
    const response = await fetch(`${demarche.address}/api/findings`, send('POST', request, { cookie }));
    expect(response.status).toBe(403);
    expect((await fetch(`${demarche.address}/api/findings`, send('POST', request))).status).toBe(401);
  });
});

describe('an article that was made to be slow', () => {
  const slow = { ...request, text: 'Trump Araghchi Oman a déclaré vendredi. '.repeat(2_500).slice(0, 99_000) };

  it('holds up nobody else', async () => {
    const { cookie } = await signIn(demarche, 'researcher');
    let isRead = false as boolean;
    const reading = fetch(`${demarche.address}/api/findings`, send('POST', slow, { cookie })).then((answer) => {
      isRead = true;
      return answer;
    });
    const waits: number[] = [];
    while (!isRead) {
      const since = performance.now();
      await fetch(`${demarche.address}/health/live`);
      waits.push(performance.now() - since);
    }
    expect((await reading).status).toBe(200);
    // Read in the event loop it would hold up one of them for nearly as long as it takes.
    expect(Math.max(...waits)).toBeLessThan(waits.reduce((sum, wait) => sum + wait) / 2);
  });

  it('is refused when it takes too long, and the next is read', async () => {
    const threads = demarche.app.get(ArticleThreads);
    const article = { text: slow.text, publishedOn: slow.publishedOn, actors: [], known: [] };
    const refused = { code: 'validation_failed', errors: [{ pointer: '/text', code: 'takes_too_long' }] };
    await expect(threads.read(article, 1)).rejects.toMatchObject(refused);
    expect((await find(request)).status).toBe(200);
  });

  it('is busy, and says when to come back, where too many are read', async () => {
    const threads = demarche.app.get(ArticleThreads);
    const article = { text: 'Rien de neuf.', publishedOn: '2026-02-07', actors: [], known: [] };
    const answers = await Promise.allSettled(Array.from({ length: 9 }, () => threads.read(article)));
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(refused).toMatchObject([{ code: 'busy', facts: { retryAfter: 5 } }]);
  });
});
