import { ARTICLES, demoActors, isExpected } from '../../../test/support/articles.js';
import { readArticle } from './read-article.js';

const actors = demoActors();
const read = ARTICLES.map((article) => ({ article, result: readArticle({ ...article, language: undefined, actors }) }));

describe.each(read)('the article $article.name', ({ article, result }) => {
  it('is read in its own language', () => {
    expect(result.language).toBe(article.language);
  });

  it.each(article.events.filter(({ optional }) => !optional))('finds $name', (expected) => {
    const found = result.findings.filter((event) => isExpected(expected, event));
    expect(
      found.length > 0 ? 'found' : result.findings.filter(({ kind }) => [expected.kind].flat().includes(kind)),
    ).toBe('found');
  });

  it('finds nothing that links to itself or to what is not there', () => {
    const keys = result.findings.map(({ key }) => key);
    for (const { key, links } of result.findings) {
      expect(links.every(({ to }) => to !== key && keys.includes(to))).toBe(true);
    }
  });
});

describe('over all articles', () => {
  const required = read.flatMap(({ article, result }) =>
    article.events
      .filter(({ optional }) => !optional)
      .map((expected) => result.findings.some((event) => isExpected(expected, event))),
  );
  const rightness = read.flatMap(({ article, result }) =>
    result.findings.map((event) => article.events.some((expected) => isExpected(expected, event))),
  );
  const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;

  it('finds at least nine of ten events that a reader finds', () => {
    expect(share(required)).toBeGreaterThanOrEqual(0.9);
  });

  it('is right in at least nine of ten findings', () => {
    expect(share(rightness)).toBeGreaterThanOrEqual(0.9);
  });

  it('knows the speaker of nearly all quotations', () => {
    const quotations = read.flatMap(({ result }) => result.quotations);
    expect(share(quotations.map(({ speaker }) => speaker !== null))).toBeGreaterThanOrEqual(0.95);
  });
});
