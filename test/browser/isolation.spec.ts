import { expect, test } from './support/test.js';

// Tests of a worker share one browser window; in this order, the second sees what the first has left.
test.describe.configure({ mode: 'default' });

const left = `
  (async () => ({
    cookies: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    mayReadClipboard: (await navigator.permissions.query({ name: 'clipboard-read' })).state === 'granted',
    online: navigator.onLine,
    name: window.name,
  }))()`;
const FRESH = { cookies: '', stored: 0, databases: 0, mayReadClipboard: false, online: true, name: '' };

for (const turn of ['first', 'second']) {
  test(`a test finds nothing that another left, the ${turn}`, async ({ page, context }) => {
    await page.goto('/favicon.svg');
    expect(await page.evaluate<object>(left)).toEqual(FRESH);
    await page.evaluate(`
      document.cookie = 'left=behind';
      localStorage.setItem('left', 'behind');
      sessionStorage.setItem('left', 'behind');
      window.name = 'left';
      new Promise((opened) => (indexedDB.open('left').onsuccess = opened)).then(() => undefined);
    `);
    await context.grantPermissions(['clipboard-read']);
    await context.setOffline(true);
    expect(await page.evaluate<object>(left)).toEqual({
      ...{ cookies: 'left=behind', stored: 2, databases: 1, mayReadClipboard: true, online: false, name: 'left' },
    });
  });
}
