import { chosenSides } from './chosen-sides.js';

describe('chosenSides', () => {
  it.each([
    ['the parties, where none is asked for', undefined, ['us', 'iran'], ['us', 'iran']],
    ['those of the address', ['iran', 'oman'], ['us', 'iran'], ['iran', 'oman']],
    ['one of the address and another party', ['us'], ['us', 'iran'], ['us', 'iran']],
    ['the first two of many', ['us', 'iran', 'oman'], [], ['us', 'iran']],
    ['nobody, where there are no two', ['us'], [], null],
    ['nobody, before the dossier is known', undefined, undefined, null],
  ])('are %s', (_title, asked, parties, expected) => {
    expect(chosenSides(asked, parties)).toEqual(expected);
  });
});
