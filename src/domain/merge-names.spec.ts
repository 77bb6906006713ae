import { mergeNames, type Naming } from './merge-names.js';

const araghchi: Naming = {
  name: 'Abbas Araghchi',
  names: { en: 'Abbas Araghchi', fa: 'عباس عراقچی' },
  aliases: ['Araghchi'],
};

describe('the names of two that become one', () => {
  it.each<[string, Partial<Naming>, Partial<Naming>]>([
    ['keep those of the survivor', {}, {}],
    [
      'fill in a language',
      { names: { fr: 'Abbas Araghtchi' } },
      { names: { ...araghchi.names, fr: 'Abbas Araghtchi' } },
    ],
    [
      'make an alias of a second name in a language',
      { names: { en: 'Araqchi' } },
      { aliases: ['Araghchi', 'Araqchi'] },
    ],
    ['make an alias of another name', { name: 'Seyed Araghchi' }, { aliases: ['Araghchi', 'Seyed Araghchi'] }],
    ['join the aliases, each once', { aliases: ['Aragchi', 'Araghchi'] }, { aliases: ['Araghchi', 'Aragchi'] }],
    ['say no name again as an alias', { aliases: ['عباس عراقچی'] }, {}],
  ])('%s', (_, loser, expected) => {
    const merged = mergeNames(araghchi, { name: araghchi.name, names: {}, aliases: [], ...loser });
    expect(merged).toEqual({ ...araghchi, ...expected });
  });
});
