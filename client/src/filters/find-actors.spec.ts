import { actorMatches } from './find-actors.js';

const araghchi = {
  name: 'Abbas Araghchi',
  names: { en: 'Abbas Araghchi', fr: 'Abbas Araghtchi', fa: 'عباس عراقچی', zh: '阿拉格齐' },
  aliases: ['Araqchi', 'Téhéran’s foreign minister'],
  datedNames: [{ name: 'Seyed Araghtchian', language: null, from: null, to: '1999' }],
};

describe('finding an actor', () => {
  it.each(['arag', 'ABBAS ara', 'araghtchi', 'عراقچی', 'عراقچي', '阿拉', 'araqchi', 'teheran', 'seyed', ''])(
    'finds Araghchi by “%s”',
    (text) => {
      expect(actorMatches(araghchi, text)).toBe(true);
    },
  );

  it('does not find him by another name', () => {
    expect(actorMatches(araghchi, 'abbas witkoff')).toBe(false);
  });
});
