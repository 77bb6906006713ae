import type { Language } from '../../src/domain/spoken-languages.js';
import { EventDetailQueries } from '../../src/events/event-detail.queries.js';
import { firstHtml } from '../../src/first-html/first-html.js';
import { OverviewQueries } from '../../src/overview/overview.queries.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const DOSSIER = '/d/iran-us-2025-2026';
const MUSCAT = 'muscat-talks-2026-02-06';
const HOSTILE = `</script><script>alert("x")</script><img src=x onerror='y'>`;

let demarche: TestApp;
let ref: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'today' });
  demarche.setNow('2026-07-01T00:00:00Z');
  const { body } = await ask(demarche, '/api/events?q=muscat&limit=500');
  ref = body.items.find(({ slug }: { slug: string }) => slug === MUSCAT).ref;
});
afterAll(() => demarche.close());

async function first(path: string, language: Language = 'en', knownOn?: string): Promise<string | undefined> {
  const { app } = demarche;
  const answers = { overviews: app.get(OverviewQueries), events: app.get(EventDetailQueries) };
  return (await firstHtml(answers, { path, language, knownOn }))?.html;
}

/** What a reader sees of it. */
const SIGNS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const textOf = (html = ''): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (sign) => SIGNS[sign]!)
    .replaceAll(/\s+/g, ' ');
const dataOf = (html = ''): any => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!);

describe('the HTML of a front page', () => {
  it('says all that the API answers, in both languages', async () => {
    for (const language of ['en', 'fr'] as const) {
      const html = await first(DOSSIER, language);
      const { body } = await ask(demarche, `/api/dossiers/iran-us-2025-2026/overview?lang=${language}`);
      const text = textOf(html);
      expect(text).toContain(body.dossier.title);
      expect(text).toContain(body.sentence);
      for (const part of ['next', 'overdue', 'recorded', 'standing'] as const) {
        for (const { event } of body[part].items) {
          expect(text).toContain(event.title);
          expect(html).toContain(`href="/events/${event.ref}"`);
        }
      }
      expect(text).toContain(`${body.meetings.inWindow.part} ${language === 'en' ? 'held' : 'tenues'}`);
      expect(text).toContain(language === 'en' ? 'Last recorded' : 'Derniers faits');
      expect(dataOf(html)).toMatchObject({ '@type': 'Dataset', name: body.dossier.title, description: body.sentence });
    }
  });

  it('as of a day says what one could know, and leads on as of that day', async () => {
    const html = await first(DOSSIER, 'en', '2026-02-05');
    const { body } = await ask(demarche, '/api/dossiers/iran-us-2025-2026/overview?lang=en&knownOn=2026-02-05');
    for (const { event } of body.next.items) expect(html).toContain(`href="/events/${event.ref}?knownOn=2026-02-05"`);
    expect(dataOf(html)).not.toHaveProperty('dateModified');
    const { body: today } = await ask(demarche, '/api/dossiers/iran-us-2025-2026/overview?lang=en');
    for (const { event } of today.recorded.items) expect(html).not.toContain(event.ref);
  });
});

describe('the HTML of an event', () => {
  it('has its title, facts, ledger, quotes and links, as of the day that is asked for', async () => {
    const html = await first(`/events/${ref}`);
    const { body } = await ask(demarche, `/api/events/${ref}?lang=en`);
    const text = textOf(html);
    for (const said of [body.title, body.summary, body.place]) expect(text).toContain(said);
    for (const { note } of body.statusChanges) if (note) expect(text).toContain(note);
    for (const { id, quote, source } of body.citations) {
      expect(html).toContain(`<li id="quote-${id}">`);
      if (quote) expect(text).toContain(quote.replaceAll(/\s+/g, ' '));
      expect(text).toContain(source.title);
    }
    for (const { event } of [...body.links.outgoing, ...body.links.incoming]) expect(text).toContain(event.title);
    expect(dataOf(html)).toMatchObject({ '@type': 'Event', name: body.title, startDate: body.when });
    expect(textOf(await first(`/events/${ref}`, 'fr'))).toContain('pourparlers');
    expect(await first(`/events/${ref}`, 'en', '2025-01-01')).toBeUndefined();
  });

  it('lets nothing that somebody wrote out of its place', async () => {
    const clean = [await first(`/events/${ref}`), await first(DOSSIER)];
    await demarche.dataSource.query(
      `UPDATE tellings SET title = jsonb_build_object(language, $1::text), summary = jsonb_build_object(language, $1::text) WHERE event_id = (SELECT id FROM events WHERE slug = $2)`,
      [HOSTILE, MUSCAT],
    );
    await demarche.dataSource.query('UPDATE sources SET title = $1', [HOSTILE]);
    await demarche.dataSource.query('UPDATE dossiers SET title = $1, sentence = $1', [HOSTILE]);
    const hostile = [await first(`/events/${ref}`), await first(DOSSIER)];
    for (const [at, html] of hostile.entries()) {
      expect(textOf(html)).toContain(HOSTILE);
      for (const sign of [/<script/g, /<\/script/g, /<img/g]) {
        expect(html?.match(sign)?.length ?? 0).toBe(clean[at]?.match(sign)?.length ?? 0);
      }
    }
    expect(dataOf(hostile[0])).toMatchObject({ name: HOSTILE, description: HOSTILE });
  });

  it('is none of a draft, nor is a draft named anywhere else', async () => {
    const { body } = await ask(demarche, `/api/events/${ref}`);
    const linked = [...body.links.outgoing, ...body.links.incoming][0].event.ref;
    expect(await first(`/events/${linked}`)).toContain(ref);
    await demarche.dataSource.query(`UPDATE events SET review = 'draft' WHERE slug = $1`, [MUSCAT]);
    expect(await first(`/events/${ref}`)).toBeUndefined();
    expect(await first(`/events/${body.id}`)).toBeUndefined();
    expect(await first(`/events/${linked}`)).not.toContain(ref);
    expect(await first(DOSSIER)).not.toContain(ref);
  });

  it('is none of what there is not, and of no other page', async () => {
    for (const path of [
      '/',
      '/actors',
      `${DOSSIER}/table`,
      '/d/nobodys',
      '/events/IRUS-2026-999',
      '/events/%00',
      `/events/${ref}/history`,
    ]) {
      expect([path, await first(path)]).toEqual([path, undefined]);
    }
  });
});
