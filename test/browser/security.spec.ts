import { items, move, MUSCAT, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const PAGES = ['/', TIMELINE, TABLE, `/events/${MUSCAT.ref}`, '/nowhere'];

for (const address of PAGES) {
  test(`${address} comes with a policy that lets no foreign or inline script run`, async ({ request }) => {
    const response = await request.get(address, { headers: { accept: 'text/html' } });
    const policy = response.headers()['content-security-policy'] ?? '';
    const directives = new Map(policy.split(';').map((one) => [one.trim().split(' ')[0], one.trim()]));
    expect(directives.get('script-src') ?? directives.get('default-src')).toMatch(/^\S+ 'self'$/);
    expect(directives.get('style-src') ?? directives.get('default-src')).toMatch(/^\S+ 'self'$/);
    expect(directives.get('object-src')).toBe("object-src 'none'");
    expect(directives.get('base-uri')).toBe("base-uri 'none'");
    expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
    expect(response.headers()['referrer-policy']).toBe('no-referrer');

    const written = [...(await response.text()).matchAll(/<script\b([^>]*)>([^<]*)/g)];
    // What programs read of a page (JSON-LD) is no script to a browser: it is data, and nothing else may call itself so.
    const data = written.filter(([, attributes]) => attributes === ' type="application/ld+json"');
    for (const [, , text] of data) expect(JSON.parse(text!)).toMatchObject({ '@context': 'https://schema.org' });
    const scripts = written.filter((one) => !data.includes(one));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(([, attributes, code]) => !attributes!.includes('src=') || code!.trim() !== '')).toEqual([]);
  });
}

test('a search for markup shows it as text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  await page.goto(`${TABLE}?q=${encodeURIComponent(markup)}`);
  await expect(page.getByRole('button', { name: `Remove filter: Text: ${markup}` })).toBeVisible();
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('the policy is kept while the timeline is moved', async ({ page }) => {
  // The complaints of the browser, which fail every test, include what the policy has refused.
  await page.goto(TIMELINE);
  await move(page, 'Zoom in');
  await expect(page).toHaveURL(/window=/);
  await expect(items(page).first()).toBeVisible();
});
