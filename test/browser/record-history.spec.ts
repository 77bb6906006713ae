import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, post, recordTalks, VIENNA } from './support/newsroom.js';
import { ask, elsewhere } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'record-history' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await post(page, '/api/actors', { slug: 'envoy', name: 'An envoy', type: 'person' });
  const participations = [{ actor: 'envoy', role: 'party' }];
  await recordTalks(page, { title: 'A round that readers see', review: 'published', participations });
  const change = async (path: string, changes: object) => {
    expect((await ask(page, 'PATCH', path, { ...changes, reason: 'So it is' }, '*')).status, path).toBe(200);
  };
  const tenures = [{ office: 'Envoy', body: 'austria', from: '2024-08-21', to: null }];
  await change('/api/actors/envoy', { tenures, names: { fa: 'فرستاده' }, datedNames: [FORMER] });
  await change('/api/actors/envoy', { tenures: [{ ...tenures[0], to: '2026-01' }] });
  await change(`/api/dossiers/${VIENNA}`, { issues: [], translations: { fr: { title: 'Pourparlers de Vienne' } } });
  await change('/api/sources/wire', { kind: 'statement' });
  await page.context().close();
});

const FORMER = { name: 'The consul', language: 'en', from: null, to: '2018-04-18' };

/** What a version changed, a line each. */
const CHANGES: Readonly<Record<string, Readonly<Record<'en' | 'fr', readonly string[]>>>> = {
  '/actors/envoy/history': {
    en: [
      'OfficesEnvoy · Austria · since 21 August 2024Envoy · Austria · 21 August 2024 – January 2026',
      'Names over timeThe consul · English · until 18 April 2018',
      'Name in Persianفرستاده',
      'OfficesEnvoy · Austria · since 21 August 2024',
    ],
    fr: [
      'FonctionsEnvoy · Austria · depuis le 21 août 2024Envoy · Austria · 21 août 2024 – janvier 2026',
      'Noms au fil du tempsThe consul · anglais · jusqu’au 18 avril 2018',
      'Nom en persanفرستاده',
      'FonctionsEnvoy · Austria · depuis le 21 août 2024',
    ],
  },
  [`/d/${VIENNA}/history`]: {
    en: ['Issuesenrichmentsanctions', 'Title in FrenchPourparlers de Vienne'],
    fr: ['Sujetsenrichmentsanctions', 'Titre en françaisPourparlers de Vienne'],
  },
  '/sources/wire/history': { en: ['Kindarticlestatement'], fr: ['Naturearticlecommuniqué'] },
};

test('the history of a record says in both languages what is different now, one thing to a line', async ({
  browser,
  server,
}) => {
  const editor = await personIn(browser, server.address, 'editor');
  for (const [address, said] of Object.entries(CHANGES)) {
    for (const language of ['en', 'fr'] as const) {
      await editor.goto(`${address}?lang=${language}`);
      await expect(editor.locator('main ol > li > dl > div'), `${address} ${language}`).toHaveText([...said[language]]);
    }
    expect(await englishOn(editor)).toEqual([]);
    expect(await violations(editor)).toEqual([]);
  }
});

test('an editor restores an earlier version of a record, and its history says so', async ({ browser, server }) => {
  const editor = await personIn(browser, server.address, 'editor');
  await editor.goto('/actors/envoy/history');
  await expect(editor.getByRole('button', { name: 'Restore version 3' })).toHaveCount(0);
  await editor.getByRole('button', { name: 'Restore version 2' }).click();
  await editor.getByLabel('Why').fill('He is in office still');
  await editor.getByRole('dialog').getByRole('button', { name: 'Restore this version' }).click();
  const newest = editor.getByRole('listitem').filter({ has: editor.getByRole('heading', { name: 'Version 4' }) });
  await expect(newest).toContainText('Restores version 2');
  await expect(newest.locator('ins')).toHaveText('Envoy · Austria · since 21 August 2024');
});

test('a researcher suggests that a version that readers see be restored', async ({ browser, server }) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto('/actors/envoy/history');
  await researcher.getByRole('button', { name: 'Restore version 3' }).click();
  await researcher.getByLabel('Why').fill('He has left');
  await researcher.getByRole('dialog').getByRole('button', { name: 'Suggest it' }).click();
  await researcher.getByRole('link', { name: 'Your suggestion is waiting for review.' }).click();
  await expect(researcher.getByText('Suggested in order to restore version 3.')).toBeVisible();
  await expect(researcher.getByRole('region', { name: 'What would change' }).locator('ins')).toHaveText(
    'Envoy · Austria · 21 August 2024 – January 2026',
  );
});

test('a reader restores nothing', async ({ page }) => {
  await page.goto('/actors/envoy/history');
  await expect(page.getByRole('heading', { level: 1, name: 'History of An envoy' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0);
});

test('the title waits for the name, and never shows what stands in the address', async ({ page }) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/actors/envoy', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/actors/envoy/history');
  await expect(page.getByRole('heading', { name: 'Version 1', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  expect(await page.title()).not.toContain('envoy');
  answer();
  await expect(page.getByRole('heading', { level: 1, name: 'History of An envoy' })).toBeVisible();
});
