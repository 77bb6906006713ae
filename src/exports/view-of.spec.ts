import { viewOf } from './view-of.js';

it.each([
  [{}, '/'],
  [{ dossier: ['iran-us'] }, '/d/iran-us/table'],
  [{ dossier: ['a/b?'], q: 'a&b' }, '/d/a%2Fb%3F/table?q=a%26b'],
  [
    { dossier: ['iran-us'], kind: ['talks', 'threat'], knownOn: '2026-02-10' },
    '/d/iran-us/table?kind=talks&kind=threat&knownOn=2026-02-10',
  ],
  [{ dossier: ['a', 'b'], overdue: 'true' }, '/?dossier=a&dossier=b&overdue=true'],
] as const)('the events of %j are seen at %s', (filter, path) => {
  expect(viewOf(structuredClone(filter) as unknown as Parameters<typeof viewOf>[0])).toBe(path);
});
