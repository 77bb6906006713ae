import { canonicalLanguage } from './language-tag.js';

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['FR', 'fr'],
    ['zh-hans', 'zh-Hans'],
    ['pt-br', 'pt-BR'],
    ['fas', 'fa'],
    ['ckb', 'ckb'],
  ])('%s is written %s', (given, written) => expect(canonicalLanguage(given)).toBe(written));

  it.each(['', 'e', 'english', 'en_US', 'en-', 'فارسی', 'x-private', 'en US', 'en\0'])('%p is none', (text) => {
    expect(canonicalLanguage(text)).toBeNull();
  });
});
