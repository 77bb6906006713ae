import { EARLY, WORD, type Garden } from './planted.js';

/** GETs that know no other day than today, each with the reason. A pattern in `{}` stands as openapi.json writes it. */
export const TODAY_ONLY: Readonly<Record<string, string>> = {
  '/api/session': 'who is signed in',
  '/api/session/methods': 'how one can sign in',
  '/api/session/oidc': 'the way to sign in elsewhere',
  '/api/session/oidc/callback': 'the way back from there',
  '/api/session/second-factor': 'what is asked when one signs in',
  '/api/sessions': 'where one is signed in',
  '/api/tokens': 'what programs may come in with',
  '/api/users': 'people who write, none of whom is in the record',
  '/api/users/{id}': 'one of them',
  '/health/live': 'whether the process runs',
  '/health/ready': 'whether it can answer',
  '/api/actors/alike': 'who is known today, for whoever records somebody',
  '/api/drafts': 'what the reader has begun to write',
  '/api/drafts/{key}': 'one of those',
  '/api/imports': 'for those who write: what they bring in',
  '/api/imports/{id}': 'one of them',
  '/api/imports/{id}/rows': 'its rows',
  '/api/imports/{id}/errors.csv': 'those of its rows that were rejected',
  '/api/spreadsheet-mappings': 'how one reads spreadsheets',
  '/api/oembed': 'which frame shows an address: the day stands in that address, and the frame looks back to it',
  '/api/version': 'which program it is',
  '/api/vocabulary': 'words of the program',
  '/api/dossiers/{id}/known-days': 'on which days something became known, up to today, for whoever goes through them',
  '/api/exports/events.csv-metadata.json': 'what the columns of the CSV are',
  '/api/dossiers/{id}/issues': 'what editors call the issues, as the dossier itself does',
  '/api/events/{id}/revisions': 'who wrote what when: the history of the record, not of the world',
  '/api/events/{id}/revisions/{version}': 'the record as it stood after one of those',
  '/api/dossiers/{id}/revisions': 'the same of a dossier',
  '/api/actors/{id}/revisions': 'the same of an actor',
  '/api/sources/{id}/revisions': 'the same of a source',
  '/api/publishers/{id}/revisions': 'the same of a publisher',
  '/api/deleted-events': 'for those who write: what they took out',
  '/api/desk': 'for those who write: what they work on',
  '/api/desk/waiting': 'how much of that waits',
  '/api/follows': 'what one follows oneself',
  '/api/follows/ways': 'by which ways one can',
  '/api/follows/unsubscribe': 'where a link in a mail leads',
  '/api/follows/{id}/deliveries': 'what was sent to oneself',
  '/api/follows/{id}/events.atom': 'a filter that is followed: what becomes known from now on',
  '/api/follows/{id}/events.ics': 'the same as a calendar',
  '/api/people': 'people who write, none of whom is in the record',
  '/api/events/{id}/assignment': 'for those who write: who is to see to it',
  '/api/review': 'for those who write: what waits for them',
  '/api/events/{id}/review': 'for those who write: how it was reviewed',
  '/api/events/{id}/comments': 'for those who write: what they say to each other',
  '/api/suggestions': 'for those who write: changes that wait',
  '/api/events/{id}/suggestions': 'the same, of one event',
  '/api/events/{id}/suggestions/{suggestion}': 'one of them',
  '/api/dossiers/{id}/suggestions': 'changes that wait, of a dossier',
  '/api/dossiers/{id}/suggestions/{suggestion}': 'one of them',
  '/api/actors/{id}/suggestions': 'the same of an actor',
  '/api/actors/{id}/suggestions/{suggestion}': 'one of them',
  '/api/publishers/{id}/suggestions': 'the same of a publisher',
  '/api/publishers/{id}/suggestions/{suggestion}': 'one of them',
  '/api/sources/{id}/suggestions': 'the same of a source',
  '/api/sources/{id}/suggestions/{suggestion}': 'one of them',
  '/api/actors/{id}/references': 'for those who merge: what refers to an actor today',
  '/api/sources/{id}/references': 'the same of a source',
  '/api/publishers/{id}/references': 'the same of a publisher',
  '/api/actors/{id}/merges': 'for those who merge: what can be taken out again today',
  '/api/sources/{id}/merges': 'the same of a source',
  '/api/publishers/{id}/merges': 'the same of a publisher',
  '/api/stream': 'what is written just now',
};

/** GETs that tell of the record by numbers and digests alone: nothing can be seen in them. */
export const DIGESTS: readonly string[] = ['/api/exports/events.csv.manifest'];

/** How each route that can be looked back on is asked: with everything that could lead to what is planted. */
export function askings(path: string, { early, late }: Garden): string[] {
  const ids = [...early, ...late].map(({ id }) => id);
  const of = (list: readonly string[]) => list.map((id) => path.replace('{id}', id));
  switch (path) {
    case '/api/events/{id}':
    case '/api/events/{id}/chain':
    case '/api/events/{id}/accounts':
    case '/api/events/{id}/neighbours':
      return of(ids).flatMap((address) => [address, `${address}?lang=fr`]);
    case '/api/dossiers':
      return ['', '?q=iran', '?sort=-changed'].map((query) => path + query);
    case '/api/dossiers/{id}':
      return of(['iran-us']);
    case '/api/dossiers/{id}/overview':
      return of(['iran-us']).flatMap((address) => [address, `${address}?lang=fr`]);
    case '/api/actors':
      return ['', `?q=${WORD}name`, `?q=${WORD}renamed`, '?dossier=iran-us', '?lang=fr'].map((query) => path + query);
    case '/api/actors/{id}':
      return of(['iran', 'minister', 'late-envoy', 'realm']);
    case '/api/sources':
      return ['', `?q=${WORD}source`, '?url=https://example.org/late'].map((query) => path + query);
    case '/api/sources/{id}':
      return of(['report', 'late-report', 'undated-report']);
    case '/api/publishers':
      return ['', `?q=${WORD}publisher`].map((query) => path + query);
    case '/api/publishers/{id}':
      return of(['the-example', 'late-publisher']);
    case '/api/dossiers/{id}/bundle.json':
    case '/api/dossiers/{id}/bundle.zip':
      return of(['iran-us']).flatMap((address) => [address, `${address}?lang=fr`]);
    case '/api/dossiers/{id}/briefing':
    case '/api/dossiers/{id}/briefing.md':
      return of(['iran-us']).flatMap((address) =>
        ['', 'lang=fr&language=fr', 'from=2020&to=2040', 'from=2020&to=2040&lang=fr'].map((q) => `${address}?${q}`),
      );
    case '/api/narratives':
      return filtered(path, 'sides=iran&sides=us');
    case '/api/positions':
      return filtered(path, 'issue=enrichment').filter((address) => !address.includes('&issue='));
    case '/api/timeline':
      return filtered(path, 'bins=1');
    case '/api/search':
    case '/api/search/suggestions':
      return ['', 'name', 'place', 'title', 'quote', 'source'].flatMap((part) =>
        ['', '&lang=fr', '&dossier=iran-us'].map((more) => `${path}?q=${WORD}${part}${more}`),
      );
    case '/api/timeline/tile':
      // The stretches of a year that hold the early and the later day, and a long one that holds both.
      return ['step=13&tile=60', 'step=13&tile=65', 'step=24&tile=0'].flatMap((tile) => filtered(path, tile));
    case '/api/timeline/span':
      return filtered(path);
    case '/api/tension':
      return [...filtered(path), `${path}?pair=iran,us`];
    case '/api/undertakings':
      return [...filtered(path), `${path}?standing=now`, `${path}?standing=${EARLY}`];
    case '/api/exports/events.csv':
      return [...filtered(path), `${path}?raw=true`, `${path}?sort=-intensity`];
    case '/api/exports/events.xlsx':
    case '/api/exports/workbook.zip':
      return ['', 'lang=fr', SEARCH, 'dossier=iran-us'].map((filter) => `${path}?${filter}`);
    case '/api/events':
      return [...filtered(path), ...['-when', '-intensity'].map((sort) => `${path}?sort=${sort}`)];
    default:
      return filtered(path);
  }
}

/** Every filter that reaches what is planted; the first asks for all. */
function filtered(path: string, always = ''): string[] {
  return FILTERS.map((filter) => `${path}?${[always, filter].filter((part) => part !== '').join('&')}`);
}

export const SEARCH = `q=${WORD}`;

const FILTERS = [
  '',
  'lang=fr',
  ...[SEARCH, `q=${WORD}name`, `q=${WORD}claim`, 'q=early', 'actor=late-envoy', 'actor=iran&role=party'],
  ...['role=observer', 'source=late-report', 'source=report', `track=${WORD}track`, 'from=2031&to=2031'],
  ...['overdue=true', 'disputed=true', 'issue=enrichment', 'status=held', 'dossier=iran-us'],
];
