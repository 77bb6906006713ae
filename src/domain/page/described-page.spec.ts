import { describedPage } from './described-page.js';
import { parsePageMarks, type PageMarks } from './page-marks.js';

const NOTHING: PageMarks = {
  ...{ address: '', canonical: '', language: '', title: '', selection: '', before: '', behind: '', text: '' },
  ...{ meta: [], data: [], times: [] },
};
const read = (marks: Partial<PageMarks>) => describedPage({ ...NOTHING, ...marks }, '2026-02-07');
const article = (given: object) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...given });

describe('a page as a document', () => {
  it('is told by what was made for citing before what was made for search, and by that before what was made for sharing', () => {
    const meta = [
      ['citation_title', 'On enrichment'],
      ['citation_journal_title', 'Journal of Talks'],
      ['citation_author', 'Doe, Jane'],
      ['citation_author', 'Roe, Richard'],
      ['citation_publication_date', '2026/2/6'],
      ['og:title', 'Shared'],
    ] as const;
    const data = [article({ headline: 'Found', datePublished: '2025-01-01', author: { name: 'Somebody' } })];
    expect(read({ meta, data, language: 'en-GB', address: 'https://www.example.org/a' })).toEqual({
      url: 'https://www.example.org/a',
      ...{ title: 'On enrichment', publisher: 'Journal of Talks', author: 'Doe, Jane, Roe, Richard' },
      ...{ publishedOn: '2026-02-06', language: 'en', quote: '', anchor: null, text: '' },
    });
  });

  it('is found in JSON-LD wherever that keeps it: in a graph, a list, or under the id of another', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'The Gazette' },
        {
          ...{ '@type': ['Thing', 'NewsArticle'], headline: 'Talks resume', publisher: { '@id': '#us' } },
          ...{
            author: [{ name: 'A. Writer' }, 'B. Writer'],
            datePublished: '2026-02-06T23:30:00+04:00',
            inLanguage: 'fr-FR',
          },
        },
      ],
    };
    expect(read({ data: ['{broken', JSON.stringify([graph])] })).toMatchObject({
      ...{ title: 'Talks resume', publisher: 'The Gazette', author: 'A. Writer, B. Writer' },
      ...{ publishedOn: '2026-02-06', language: 'fr' },
    });
  });

  it.each([
    ['Talks resume | The Gazette', 'Gazette', 'Talks resume'],
    ['Talks resume - Gazette.example', '', 'Talks resume'],
    ['Iran – US talks', 'The Gazette', 'Iran – US talks'],
    ['Gazette', 'Gazette', 'Gazette'],
  ])('%s of %s is called %s', (title, publisher, wanted) => {
    const meta = publisher === '' ? [] : ([['og:site_name', publisher]] as const);
    expect(read({ title, meta, address: 'https://www.gazette.example/x' }).title).toBe(wanted);
  });

  it.each([
    ['2026-02-06T01:00:00Z', '2026-02-06'],
    ['6 February 2026', '2026-02-06'],
    ['le 6 février 2026', '2026-02-06'],
    ['February 2026', '2026-02'],
    ['2026', '2026'],
    ['2026-02-30', ''],
    ['soon', ''],
  ])('reads the day %s as %s', (said, wanted) => {
    expect(read({ meta: [['article:published_time', said]] }).publishedOn).toBe(wanted);
    expect(read({ times: [said] }).publishedOn).toBe(wanted);
  });

  it('stands at the address that it gives itself only where that is its own host’s and no front page', () => {
    const address = 'https://www.gazette.example/a?utm_source=x';
    const at = (canonical: string, found = address) => read({ address: found, canonical }).url;
    expect(at('https://gazette.example/a')).toBe('https://gazette.example/a');
    expect(at('https://gazette.example/')).toBe(address);
    expect(at('https://other.example/a')).toBe(address);
    expect(at('https://gazette.example/a', 'file:///home/a.html')).toBe('https://gazette.example/a');
    expect(at('javascript:alert(1)', 'blob:x')).toBe('');
  });

  it('tells where the words stand that were selected, its own line breaks left out', () => {
    const before = `${'x'.repeat(40)}\n  The talks were `;
    expect(read({ selection: ' a good\n start ', before, behind: ', he said. The' }).anchor).toEqual({
      exact: 'a good start',
      prefix: `${'x'.repeat(16)} The talks were `,
      suffix: ', he said. The',
    });
  });

  it('is called after its host where it names nobody, and is empty where it says nothing', () => {
    expect(read({ address: 'https://m.gazette.example/a' }).publisher).toBe('gazette.example');
    const { anchor, ...texts } = read({});
    expect(Object.values(texts)).toEqual(Array(8).fill(''));
    expect(anchor).toBeNull();
  });
});

describe('marks from elsewhere', () => {
  it('are texts of bounded length, whatever somebody put into an address', () => {
    expect(parsePageMarks('not JSON')).toBeNull();
    expect(parsePageMarks('[1]')).toBeNull();
    const odd = {
      title: { toString: 1 },
      meta: [['OG:Title', 'T'], 'x', [1, 2]],
      data: 7,
      selection: 'x'.repeat(9000),
    };
    const marks = parsePageMarks(JSON.stringify(odd));
    expect(marks).toMatchObject({
      title: '',
      data: [],
      meta: [
        ['og:title', 'T'],
        ['', ''],
      ],
    });
    expect(marks?.selection).toHaveLength(2000);
  });
});
