import { EVENT_FILTERS, FILTER_NAMES } from '@domain/event-filters.js';
import { CHOOSING } from './filter-search.js';
import { issueOf, issuesOf } from './positions-search.js';
import { parseSearch, stringifySearch } from './url.js';
import { filterOf, isUnfiltered, toApiQuery, validateViewSearch } from './view-search.js';

const read = (address: string) => validateViewSearch(parseSearch(address));

describe('the address of a view', () => {
  it('is read into a typed search', () => {
    expect(
      read(
        '?kind=talks&kind=threat&status=held&actor=iran&from=2026-02&q=%D8%B9%D8%B1%D8%A7%D9%82%DA%86%DB%8C&overdue=true&lanes=actor',
      ),
    ).toEqual({
      kind: ['talks', 'threat'],
      status: ['held'],
      actor: ['iran'],
      from: '2026-02',
      q: 'عراقچی',
      overdue: 'true',
      lanes: 'actor',
    });
  });

  it('comes back the same after it was written', () => {
    const search = read('?kind=talks&kind=threat&q=%22early+next+week%22&from=2026-02-06T10%3A00%3A00%2B04%3A00');
    expect(validateViewSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
    expect(search.from).toBe('2026-02-06T10:00:00+04:00');
  });

  it('keeps a year as text', () => {
    expect(read('?from=2026').from).toBe('2026');
  });

  it.each([
    ['a word that is no kind', '?kind=quarrel', {}],
    ['one unknown word among known ones', '?kind=quarrel&kind=talks', { kind: ['talks'] }],
    ['a parameter of nobody', '?utm_source=mail', {}],
    ['an empty value', '?q=&kind=&from=%20', {}],
    ['overdue that is not true', '?overdue=false', {}],
    ['lanes that do not exist', '?lanes=colour', {}],
    ['a pair of one', '?pair=iran', {}],
    ['the same kind twice', '?kind=talks&kind=talks', { kind: ['talks'] }],
    ['two texts where one is meant', '?q=a&q=b', { q: 'b' }],
  ])('drops or settles %s', (_what, address, search) => {
    expect(read(address)).toEqual(search);
  });

  it('bounds what it takes', () => {
    expect(read(`?q=${'x'.repeat(5000)}`).q).toHaveLength(200);
    expect(read(`?${Array.from({ length: 90 }, (_, i) => `actor=a${i}`).join('&')}`).actor).toHaveLength(50);
  });

  it('writes nothing for nothing', () => {
    expect(stringifySearch({ kind: [], q: undefined })).toBe('');
  });
});

/** An address that holds two values for every filter but the dossier, which stands in the path. */
const everyFilter = FILTER_NAMES.filter((name) => name !== 'dossier').map((name) => {
  const { of } = EVENT_FILTERS[name];
  const values = typeof of === 'string' ? ['2026-02-05', '2026-02-06'] : [of[0], of.at(-1)];
  return [name, values.filter((value) => value !== undefined)] as const;
});

describe.each(everyFilter)('the filter %s', (name, values) => {
  const search = read(`?${values.map((value) => `${name}=${value}`).join('&')}`);

  it('goes from the address to the API', () => {
    const asked = EVENT_FILTERS[name].repeatable ? values : values.at(-1);
    expect(toApiQuery('iran-us', search)).toEqual({ dossier: ['iran-us'], [name]: asked });
  });

  it('leaves events out, unless it looks back', () => {
    expect(isUnfiltered(search)).toBe(name === 'knownOn');
    expect(CHOOSING.some((one) => one === name)).toBe(name !== 'knownOn');
  });
});

describe('the issue that positions are shown on', () => {
  it.each([
    ['', 'territory'],
    ['?on=prisoners', 'prisoners'],
    ['?issue=tariffs&issue=prisoners', 'tariffs'],
    ['?issue=tariffs&issue=prisoners&on=prisoners', 'prisoners'],
    ['?issue=tariffs&on=prisoners', 'tariffs'],
    ['?on=weather', 'territory'],
    ['?issue=weather', undefined],
  ])('is, at “%s”, %s', (address, slug) => {
    const issues = ['territory', 'tariffs', 'prisoners'].map((one) => ({ slug: one }));
    expect(issueOf(read(address), issues)?.slug).toBe(slug);
    expect(issuesOf(read(address), issues).map((issue) => issue.slug)).toEqual(
      slug === undefined ? [] : expect.arrayContaining([slug]),
    );
  });
});

describe('from the address to the API', () => {
  const search = read('?kind=talks&disputed=true&lanes=side&sort=-updated&selected=IRUS-2026-014');

  it('asks for the events of the dossier that pass the filter', () => {
    expect(toApiQuery('iran-us', search)).toEqual({ dossier: ['iran-us'], kind: ['talks'], disputed: 'true' });
  });

  it('does not ask for lanes, order or the chosen event', () => {
    expect(filterOf(search)).toEqual({ kind: ['talks'], disputed: 'true' });
  });

  it('knows a view that leaves nothing out', () => {
    expect(isUnfiltered(read('?lanes=none&selected=IRUS-2026-014&sort=when'))).toBe(true);
    expect(isUnfiltered(search)).toBe(false);
  });
});
