import { everybodyOfTune, kindsOf } from '../../../../test/support/kinds.js';
import { readArticle } from '../read-article.js';

const actors = everybodyOfTune();

/** What a text of one sentence or two is found to tell of some kinds. */
function found(text: string, language: 'en' | 'fr', kinds: string) {
  const { findings } = readArticle({ text, language, publishedOn: '2022-06-15', actors });
  return findings.filter(({ kind }) => kinds.split('|').includes(kind));
}

/** `-held` says what it must not be, `-held2022` in which year; `announced|rumoured` what it is. */
describe('what did not take place, or not yet', () => {
  it.each(kindsOf('took-place'))('$name', ({ text, language, expected }) => {
    for (const [kinds = '', words = ''] of expected) {
      const told = found(text, language, kinds).map(({ status, when }) => ({
        status: status === 'under_way' ? 'held' : status,
        year: when.slice(0, 4),
      }));
      const never = words.split(' ').filter((word) => word.startsWith('-'));
      expect(
        told.filter(({ status, year }) => never.includes(`-${status}`) || never.includes(`-${status}${year}`)),
      ).toEqual([]);
      const right = words
        .split(' ')
        .find((word) => !word.startsWith('-'))
        ?.split('|');
      if (right) expect(told.map(({ status }) => status).filter((status) => right.includes(status))).not.toEqual([]);
    }
  });
});

describe('what is told in other words', () => {
  const told = kindsOf('told').flatMap(({ name, text, language, expected }) =>
    expected.map(([kinds = '', status = '*']) => ({
      name,
      found: found(text, language, kinds).some(
        (each) => status.includes('*') || status.split('|').includes(each.status),
      ),
    })),
  );

  it('is found nine times in ten', () => {
    const missed = told.filter((each) => !each.found).map(({ name }) => name);
    expect(missed.length / told.length <= 0.1 ? [] : missed).toEqual([]);
  });
});
