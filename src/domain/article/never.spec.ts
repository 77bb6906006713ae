import { corpusArticles } from '../../../test/support/corpus.js';
import { judged } from '../../../test/support/judge.js';
import { readArticle } from './read-article.js';

const verdicts = corpusArticles('tune').map((article) =>
  judged(article, readArticle({ ...article, language: undefined })),
);

describe('what the reader must never do', () => {
  it.each(verdicts)('$article: reads nothing announced, denied or under a condition as done', ({ asDone }) => {
    expect(asDone).toEqual([]);
  });

  it.each(verdicts)('$article: takes no past year for the present, nor whoever is named for a party', ({ nevers }) => {
    expect(nevers).toEqual([]);
  });

  it.each(verdicts)('$article: gives no quotation to another than the text names', ({ wrongSpeakers }) => {
    expect(wrongSpeakers).toEqual([]);
  });
});
