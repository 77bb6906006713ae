import { withBrief } from './brief.js';

test.each([
  ['fr', { en: 'Geneva, round 2', fr: 'Genève, 2e cycle' }, 'Genève, 2e cycle'],
  ['fa', { en: 'Geneva, round 2' }, undefined],
  ['en', null, undefined],
])('a title in %s with %j is told in few words as %s', (titleLanguage, shortTitle, brief) => {
  expect(withBrief({ titleLanguage, shortTitle }).brief).toBe(brief);
});
