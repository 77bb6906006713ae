import { eventWithin, isPage, writersAddresses } from './pages.js';

describe('an address', () => {
  it.each([
    '/',
    '/d/iran-us/timeline',
    '/d/iran-us/',
    '/d/ir%20an/edit',
    '/events/IRUS-2026-001',
    '/review/actors/a/b',
  ])('%s is that of a page', (path) => {
    expect(isPage(path)).toBe(true);
  });

  it.each([
    '/.env',
    '/metrics',
    '/wp-login.php',
    '/d',
    '/d/',
    '/d/a/b/c/d',
    '/events',
    '/Actors',
    '',
    '/d/a/timeline/x',
  ])('%s is that of none', (path) => {
    expect(isPage(path)).toBe(false);
  });
});

it('those who write have pages that search engines leave out', () => {
  expect(writersAddresses()).toEqual(
    expect.arrayContaining(['/d/*/edit$', '/dossiers/new$', '/review/*/*/*$', '/users$']),
  );
  expect(writersAddresses()).not.toContain('/events/*$');
});

it.each([
  ['/d/iran-us/events/IRUS-2026-001', '/events/IRUS-2026-001'],
  ['/d/iran-us/events/IRUS-2026-001/', '/events/IRUS-2026-001'],
  ['/d/iran-us/events/new', null],
  ['/d/iran-us/timeline', null],
  ['/events/IRUS-2026-001', null],
])('looked for beneath its dossier, the event of %s is at %s', (path, address) => {
  expect(eventWithin(path)).toBe(address);
});
