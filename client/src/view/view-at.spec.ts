import { viewAt } from './view-at.js';

describe('the view at an address', () => {
  it.each([
    ['/d/iran-us/table?kind=talks&sort=-when#x', { dossier: 'iran-us', search: { kind: ['talks'], sort: '-when' } }],
    ['/d/ir%C3%A1n', { dossier: 'irán', search: {} }],
    ['/d/iran-us/disputed?kind=talks', { dossier: 'iran-us', search: { disputed: 'true', kind: ['talks'] } }],
    ['/events/IRUS-2026-013', null],
    ['/actors/oman?q=x', null],
  ])('%s', (address, view) => {
    expect(viewAt(address)).toEqual(view);
  });
});
