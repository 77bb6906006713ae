import { firstQuestions } from './first-questions.js';

const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://demarche.example');
  return firstQuestions(decodeURIComponent(pathname), searchParams, 'fr');
};

const TIMELINE = '/api/timeline/span?dossier=iran-us&lang=fr';
const TABLE = '/api/events?dossier=iran-us&sort=when&limit=100&lang=fr';

it.each([
  ['/', [{ address: '/api/dossiers?limit=100&lang=fr' }]],
  ['/d/iran-us/timeline', [{ address: TIMELINE }]],
  ['/d/iran-us/timeline?selected=IRUS-2026-001&lanes=kind', [{ address: TIMELINE }]],
  ['/d/iran-us/table', [{ address: TABLE }]],
  [
    '/d/iran-us',
    [{ address: '/api/dossiers/iran-us/overview?lang=fr' }, { address: TIMELINE, media: '(min-width: 47.51rem)' }],
  ],
  ['/d/a%20%26%20b/timeline', [{ address: '/api/timeline/span?dossier=a+%26+b&lang=fr' }]],
])('%s asks first for %j', (address, questions) => {
  expect(asked(address)).toEqual(questions);
});

it.each(['timeline?kind=talks', 'timeline?knownOn=2026-02-06', 'table?sort=-when', 'weeks', 'edit', 'nothing'])(
  '/d/iran-us/%s asks nothing ahead',
  (view) => {
    expect(asked(`/d/iran-us/${view}`)).toEqual([]);
  },
);
