import { isGuessable } from './guessable.js';

describe('a password', () => {
  it.each([
    'passwordpassword',
    '123456789012',
    'password1234',
    'qwertyuiop12',
    'abcdefghijkl',
    'letmeinletmein',
    'P@ssw0rd1234',
  ])('%s is among the first that everybody tries', async (password) =>
    expect(await isGuessable(password, [])).toBe(true),
  );

  it.each(['correct horse battery staple', 'a password of my own', 'démarches du mardi soir', '外交官的备忘录很多'])(
    '%s is not',
    async (password) => expect(await isGuessable(password, [])).toBe(false),
  );

  it('made of what is known of whoever chooses it is', async () => {
    expect(await isGuessable('ada.lovelace1', ['Ada Lovelace', 'ada.lovelace@example.org'])).toBe(true);
  });
});
