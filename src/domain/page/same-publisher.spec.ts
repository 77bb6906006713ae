import { labelOf, samePublisher } from './same-publisher.js';

it.each([
  ['The Guardian', 'https://www.guardian.example/a', 'Guardian'],
  ['le monde', 'https://x.example', 'Le Monde'],
  ['', 'https://uk.reuters.com/world', 'Reuters'],
  ['A section of theirs', 'https://www.bbc.co.uk/news', 'BBC'],
  ['irna.ir', 'https://en.irna.ir/news', 'IRNA.ir'],
  ['Nobody', 'https://nowhere.example', null],
  ['', '', null],
])('%s at %s is %s', (publisher, url, wanted) => {
  const names = ['Guardian', 'Le Monde', 'BBC', 'Reuters', 'IRNA.ir', 'Reuters Institute'];
  expect(samePublisher(names, { publisher, url })).toBe(wanted);
});

it('looks for a host by the part that says who it is', () => {
  expect(['uk.reuters.com', 'bbc.co.uk', 'un.org', 'localhost', ''].map(labelOf)).toEqual([
    'reuters',
    'bbc',
    'un',
    '',
    '',
  ]);
});
