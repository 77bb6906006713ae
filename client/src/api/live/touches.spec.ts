import { touches, type Change } from './touches.js';

const event: Change = { entity: 'event', id: '1', ref: 'IRUS-2026-013', dossier: 'iran-us', change: 'changed' };
const actor: Change = { entity: 'actor', id: '2', slug: 'oman', dossier: null, change: 'changed' };

describe('what a change touches', () => {
  it.each<[string, Change, unknown[], boolean]>([
    ['the event itself', event, ['event', 'IRUS-2026-013', undefined], true],
    ['the event by its id', event, ['event', '1', '2026-02-05'], true],
    ['another event', event, ['event', 'IRUS-2026-014', undefined], false],
    ['the table', event, ['events', {}], true],
    ['the timeline', event, ['timeline', {}], true],
    ['any thread', event, ['chain', 'IRUS-2026-014', undefined], true],
    ['the dossier that counts it', event, ['dossier', 'iran-us'], true],
    ['an event that may name the actor', actor, ['event', 'IRUS-2026-014', undefined], true],
    ['the actor itself', actor, ['actor', 'oman'], true],
    ['another actor', actor, ['actor', 'qatar'], false],
    ['the list of actors', actor, ['actor-list', undefined], true],
    ['who one is', event, ['viewer'], false],
    ['one’s sessions', event, ['sessions'], false],
  ])('%s', (_what, change, key, touched) => {
    expect(touches(change, key)).toBe(touched);
  });
});
