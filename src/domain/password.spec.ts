import { passwordMistake } from './password.js';

describe('passwordMistake', () => {
  it.each([
    ['eleven char', 'too_short'],
    ['🔑🔑🔑🔑', 'too_short'],
    ['x'.repeat(1001), 'too_long'],
    ['abababababababab', 'too_plain'],
    ['Fatima Al Zahra', 'about_you'],
    ['FATIMA@example.org', 'about_you'],
    ['twelve chars', null],
    ['correct horse battery staple', null],
    ['гоночный автомобиль', null],
  ])('says of %s: %s', (password, mistake) => {
    expect(passwordMistake(password, ['Fatima al-Zahra', 'Fatima Al Zahra', 'fatima@example.org'])).toBe(mistake);
  });
});
