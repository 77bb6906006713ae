import { firstQuestions, firstTimeline } from './first-questions.js';

const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://demarche.example');
  return firstQuestions(decodeURIComponent(pathname), searchParams, 'fr');
};

const TIMELINE = '/api/timeline/span?dossier=iran-us&lang=fr';
const named = (dossier: string, asParameter = dossier) => [
  { address: `/api/dossiers/${dossier}?lang=fr`, after: true },
  { address: `/api/actors?dossier=${asParameter}&limit=500&lang=fr`, after: true },
];
const TABLE = '/api/events?dossier=iran-us&sort=when&limit=100&lang=fr';

it.each([
  ['/', [{ address: '/api/dossiers?sort=-changed&limit=100&lang=fr' }]],
  ['/d/iran-us/timeline', [{ address: TIMELINE }, ...named('iran-us')]],
  ['/d/iran-us/timeline?selected=IRUS-2026-001&lanes=kind', [{ address: TIMELINE }, ...named('iran-us')]],
  ['/d/iran-us/table', [{ address: TABLE }]],
  [
    '/d/iran-us',
    [
      { address: '/api/dossiers/iran-us/overview?lang=fr' },
      { address: TIMELINE, media: '(min-width: 47.51rem)' },
      ...named('iran-us'),
    ],
  ],
  [
    '/d/a%20%26%20b/timeline',
    [{ address: '/api/timeline/span?dossier=a+%26+b&lang=fr' }, ...named('a%20%26%20b', 'a+%26+b')],
  ],
])('%s asks first for %j', (address, questions) => {
  expect(asked(address)).toEqual(questions);
});

it.each(['timeline?kind=talks', 'timeline?knownOn=2026-02-06', 'table?sort=-when', 'weeks', 'edit', 'nothing'])(
  '/d/iran-us/%s asks nothing ahead',
  (view) => {
    expect(asked(`/d/iran-us/${view}`)).toEqual([]);
  },
);

it.each([
  ['/d/iran-us', { dossier: 'iran-us', narrowest: 761, all: false }],
  ['/d/iran-us/timeline?window=all', { dossier: 'iran-us', narrowest: 320, all: true }],
  ['/d/iran-us/timeline?window=2026-01-01..2026-02-01', null],
  ['/d/iran-us/timeline?selected=IRUS-2026-001', null],
  ['/d/iran-us/timeline?kind=talks', null],
  ['/d/iran-us/table', null],
])('%s opens %j', (address, opened) => {
  const { pathname, searchParams } = new URL(address, 'http://demarche.example');
  expect(firstTimeline(pathname, searchParams)).toEqual(opened);
});
