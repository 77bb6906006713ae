import { expect, test } from './support/test.js';
import { address, KNOWN, openNewEvent } from './support/event-form.js';

test.use({ provoked: /Failed to load resource: .* 404 / });

const ADDRESS = /\/api\/sources\?(.*&)?url=/;

test('a new source is described while its address is looked up, and a saved page fills only what nobody typed', async ({
  page,
}) => {
  await openNewEvent(page);
  const sources = page.getByRole('region', { name: 'Sources' });
  const publisher = sources.getByRole('combobox', { name: 'Publisher' });
  const headline = sources.getByRole('textbox', { name: 'Headline' });
  let answer = (): void => undefined;
  const asked = new Promise<void>((begun) => {
    void page.route(ADDRESS, async (route) => {
      begun();
      await new Promise<void>((go) => {
        answer = go;
      });
      await route.continue();
    });
  });
  await publisher.fill('The Courier');
  await page.keyboard.press('Escape');
  await address(page).fill(`https://courier.example/${crypto.randomUUID()}`);
  await asked;
  await expect(sources.getByText('Looking whether it is known')).toBeVisible();
  await expect(publisher).toHaveValue('The Courier');
  await headline.fill('Talks');
  answer();
  await expect(sources.getByText('New here: say what it is')).toBeVisible();
  await expect(headline).toBeFocused();
  await page.keyboard.type(' end');
  await expect(headline).toHaveValue('Talks end');
  await expect(publisher).toHaveValue('The Courier');
  await page.unroute(ADDRESS);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const saved = `<!doctype html><html lang="fr"><head><title>Pourparlers</title><meta property="og:site_name" content="Le Courrier">
<meta property="article:published_time" content="2026-02-06"></head><body><p>Fin.</p></body></html>`;
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(saved)})`);
  await page.keyboard.press('Control+V');
  await expect(sources.getByLabel('Published on')).toHaveValue('2026-02-06');
  await expect(sources.getByRole('textbox', { name: 'Language', exact: true })).toHaveValue('fr');
  await expect(headline).toHaveValue('Talks end');
  await expect(publisher).toHaveValue('The Courier');

  await address(page).fill(KNOWN.url);
  await expect(sources.getByText('Known already')).toBeVisible();
  await expect(headline).toBeHidden();
  await address(page).fill('');
  await expect(headline).toHaveValue('Talks end');
});

test('a saved page that is dropped beside the fields of a source fills the first that is empty', async ({ page }) => {
  await openNewEvent(page);
  const html = '<!doctype html><html lang="fr"><head><title>Pourparlers</title></head><body><p>Fin.</p></body></html>';
  const drop = (name: string) =>
    page.evaluate<boolean>(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(html)}], '${name}', { type: 'text/html' }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return document.querySelector('h2').dispatchEvent(event);
    })()`);
  // What nobody prevents, the browser opens in place of the page.
  expect(await drop('saved.html')).toBe(false);
  const sources = page.getByRole('region', { name: 'Sources' });
  await expect(sources.getByRole('textbox', { name: 'Headline' })).toHaveValue('Pourparlers');
  await address(page).fill(KNOWN.url);
  await expect(sources.getByText('Known already')).toBeVisible();
  expect(await drop('another.html')).toBe(false);
  await expect(sources.getByText('Known already')).toBeVisible();
});
