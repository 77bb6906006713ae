import type { CitedSource } from './cited-source.js';
import { eventBibtex, eventCsl, quoteBibtex, quoteCsl, type CitedEvent } from './event-reference.js';

const EVENT: CitedEvent = {
  key: 'IRUS-2026-014',
  title: 'گفت‌وگو & more {in} Muscat',
  language: 'fa',
  when: '2026-02-06',
  place: 'Muscat',
  dossier: 'Iran–US',
  address: 'https://demarche.example/events/IRUS-2026-014?knownOn=2026-03-01',
  asOf: '2026-03-01',
  readOn: '2026-11-29',
};

const SOURCE: CitedSource = {
  slug: 'bbc-2026-02-06',
  kind: 'article',
  title: 'Talks held',
  publisher: 'BBC',
  publishedOn: '2026-02-06',
  accessedOn: '2026-02-07',
  language: 'en',
  url: 'https://bbc.example/a',
  citation: null,
  archiveUrl: 'https://archive.example/a',
};

describe('an event in a list of references', () => {
  it('is an entry of BibTeX, dated by the day as of which it is cited', () => {
    expect(eventBibtex(EVENT, ['as known on 1 March 2026'])).toBe(
      [
        '@misc{IRUS-2026-014,',
        '  title = {{گفت‌وگو \\& more \\textbraceleft{}in\\textbraceright{} Muscat}},',
        '  publisher = {Démarche},',
        '  date = {2026-03-01},',
        '  year = {2026},',
        '  eventdate = {2026-02-06},',
        '  venue = {Muscat},',
        '  note = {Iran–US; as known on 1 March 2026},',
        '  url = {https://demarche.example/events/IRUS-2026-014?knownOn=2026-03-01},',
        '  urldate = {2026-11-29},',
        '  langid = {fa},',
        '}\n',
      ].join('\n'),
    );
  });

  it.each(['2026-02~', '2026-02-06T10:00:00Z', '[2026-02-06,2026-02-07]'])('says nothing of %s as a date', (when) => {
    expect(eventBibtex({ ...EVENT, when }, [])).not.toContain('eventdate');
    expect(eventCsl({ ...EVENT, when }, [])['event-date']).toEqual({ raw: when });
  });

  it('is an item of CSL-JSON', () => {
    expect(eventCsl(EVENT, ['noted'])).toEqual({
      id: 'IRUS-2026-014',
      type: 'webpage',
      title: EVENT.title,
      'container-title': 'Iran–US',
      publisher: 'Démarche',
      issued: { 'date-parts': [[2026, 3, 1]] },
      accessed: { 'date-parts': [[2026, 11, 29]] },
      'event-date': { 'date-parts': [[2026, 2, 6]] },
      'event-place': 'Muscat',
      language: 'fa',
      URL: EVENT.address,
      note: 'noted',
    });
  });
});

it('a quote is the document that it is from, with what is said of it', () => {
  expect(quoteBibtex(SOURCE, ['“a good start”', 'archived'])).toContain('  note = {“a good start”; archived},\n');
  expect(quoteCsl({ ...SOURCE, citation: 'p. 3' }, ['“a good start”'])).toMatchObject({
    id: SOURCE.slug,
    archive_location: SOURCE.archiveUrl,
    note: 'p. 3; “a good start”',
  });
});
