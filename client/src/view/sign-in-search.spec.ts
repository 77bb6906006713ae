import { validateSignInSearch } from './sign-in-search.js';

describe('the address of the sign-in page', () => {
  it.each(['/', '/events/IRUS-2026-013?knownOn=2026-02-05', '/d/x/table?q=%C3%A9'])('leads back to %s', (returnTo) => {
    expect(validateSignInSearch({ returnTo })).toEqual({ returnTo });
  });

  it.each(['//example.org', '/\\example.org', 'https://example.org', 'events', '/\t/example.org', '', undefined])(
    'does not lead to %j',
    (returnTo) => {
      expect(validateSignInSearch({ returnTo })).toEqual({});
    },
  );

  it('names a failure that is known and no other', () => {
    expect(validateSignInSearch({ error: 'oidc_denied' })).toEqual({ error: 'oidc_denied' });
    expect(validateSignInSearch({ error: '<b>' })).toEqual({});
  });
});
