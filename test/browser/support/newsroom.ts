import { expect, type Browser, type Page } from '@playwright/test';
import type { UserRole } from '../../../src/domain/permissions.js';
import { ask, elsewhere, signIn, signInAs } from './people.js';

/** The dossier that tests write in which have a server of their own. */
export const VIENNA = 'vienna';

/** Makes a dossier with two actors and a source in an empty database, as the administrator. */
export async function furnish(page: Page): Promise<void> {
  await signIn(page);
  const issues = ['enrichment', 'sanctions'].map((slug) => ({ slug, labels: { en: slug } }));
  await post(page, '/api/dossiers', { title: 'Talks in Vienna', slug: VIENNA, issues });
  for (const [slug, name] of [
    ['austria', 'Austria'],
    ['switzerland', 'Switzerland'],
  ]) {
    await post(page, '/api/actors', { slug, name, type: 'state' });
  }
  const url = 'https://example.org/first-round';
  const day = { publishedOn: '2026-01-11', language: 'en', reliability: 'B' };
  await post(page, '/api/sources', { slug: 'wire', url, publisher: 'The Wire', title: 'First round held', ...day });
}

/** Records talks held in Vienna as whoever has signed in; gives what their address calls them: the ref, or of a draft the id. */
export async function recordTalks(page: Page, given: object): Promise<string> {
  const { id, ref } = await post(page, '/api/events', {
    ...{ dossier: VIENNA, kind: 'talks', title: 'First round', when: '2026-01-10', timezone: 'Europe/Vienna' },
    ...{ place: 'Vienna', participations: [{ actor: 'austria', role: 'host' }] },
    citations: [{ source: 'wire', quote: 'They met for three hours.', language: 'en' }],
    ...given,
  });
  return (ref ?? id) as string;
}

/** A browser of somebody's own, signed in as a new user in `role`. */
export async function personIn(browser: Browser, address: string, role: UserRole): Promise<Page> {
  const page = await elsewhere(browser, address);
  await signInAs(page, role);
  return page;
}

/** Makes something by the API, as whoever has signed in. */
export async function post(page: Page, path: string, json: object): Promise<Record<string, unknown>> {
  const { status, body } = await ask(page, 'POST', path, json);
  expect(status, `${path}: ${JSON.stringify(body)}`).toBe(201);
  return body as Record<string, unknown>;
}
