import { ACTS, type Act, type Role } from '../vocabulary.js';
import { partiesOf } from './parties.js';

const act = (name: Act, on: string) => ({ act: name, on });
const part = (slug: string, acts: { act: Act; on: string }[], role: Role = 'party') => ({
  actor: { slug },
  role,
  acts,
});

describe('the parties of an agreement', () => {
  it('are those bound by it, each once, with all that each did', () => {
    const parties = partiesOf([
      part('oman', [], 'mediator'),
      part('us', [act('ratified', '2016-02-01')]),
      part('iran', []),
      part('us', [act('signed', '2015-07-14')], 'signatory'),
    ]);
    expect(parties.map(({ part: { actor }, acts }) => [actor.slug, acts.map((one) => one.act)])).toEqual([
      ['us', ['signed', 'ratified']],
      ['iran', []],
    ]);
  });

  it.each(ACTS)('stand by what they did last: %s', (name) => {
    const [party] = partiesOf([part('us', [act('signed', '2015-07-14'), act(name, '2018-05-08')])]);
    const standing = name === 'withdrew' ? 'left' : name === 'suspended' ? 'suspended' : 'in';
    expect([party?.standing, party?.since?.on]).toEqual([standing, standing === 'in' ? undefined : '2018-05-08']);
  });

  it('come back by acceding anew', () => {
    const [party] = partiesOf([part('us', [act('withdrew', '2018-05-08'), act('acceded', '2021-04-06')])]);
    expect([party?.standing, party?.since]).toEqual(['in', null]);
  });
});
