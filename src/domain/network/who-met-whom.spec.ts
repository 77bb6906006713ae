import { whoMetWhom } from './who-met-whom.js';
import { tableOf, type Gathering } from './gathering.js';

const gathering = (id: string, more: Partial<Gathering> = {}): Gathering => ({
  ...{ id, day: '2026-02-06', format: 'indirect', disputed: false },
  ...{ parties: ['iran', 'us'], between: ['oman'], hosts: [], ...more },
});

describe('who faced whom', () => {
  it.each([
    ['two parties through a mediator', {}, ['iran', 'us'], ['oman'], 'through'],
    ['no format recorded', { format: null }, ['iran', 'us'], ['oman'], 'untold'],
    ['also face to face', { format: 'mixed' }, ['iran', 'us'], ['oman'], 'direct'],
    [
      'a mediator that is also a party mediates',
      { parties: ['iran', 'us', 'oman'] },
      ['iran', 'us'],
      ['oman'],
      'through',
    ],
    ['a party alone meets the mediator', { parties: ['iran'] }, ['iran', 'oman'], [], 'direct'],
    [
      'a party alone meets its host',
      { parties: ['iran'], between: [], hosts: ['qatar'] },
      ['iran', 'qatar'],
      [],
      'direct',
    ],
    ['mediators among themselves', { parties: [], between: ['oman', 'qatar'] }, ['oman', 'qatar'], [], 'direct'],
  ] as const)('%s', (_, more, met, between, manner) => {
    expect(tableOf(gathering('a', more))).toMatchObject({ met, between, manner });
  });
});

describe('a network', () => {
  const rome = gathering('rome', { day: '2025-04-19', hosts: ['italy'] });
  const geneva = gathering('geneva', { day: '2025-06-20', format: 'direct', parties: ['e3', 'iran'], between: [] });
  const muscat = gathering('muscat', { disputed: true, between: ['oman', 'qatar'] });

  it('counts pairs by how they met, and who was between them', () => {
    const { pairs, nodes } = whoMetWhom([rome, geneva, muscat], 40);
    expect(pairs).toEqual([
      {
        ...{ sides: ['iran', 'us'], times: 2, direct: 0, through: 2, untold: 0, disputed: 1, apart: 0 },
        via: [
          { slug: 'oman', times: 2, through: 2 },
          { slug: 'qatar', times: 1, through: 1 },
        ],
        ...{ from: '2025-04-19', to: '2026-02-06', gatherings: ['rome', 'muscat'] },
      },
      {
        ...{ sides: ['iran', 'e3'], times: 1, direct: 1, through: 0, untold: 0, disputed: 0, apart: 0, via: [] },
        ...{ from: '2025-06-20', to: '2025-06-20', gatherings: ['geneva'] },
      },
    ]);
    expect(nodes.map(({ slug }) => slug)).toEqual(['iran', 'oman', 'us', 'e3', 'qatar', 'italy']);
    expect(nodes.at(-1)).toEqual({ slug: 'italy', met: 0, mediated: 0, hosted: 1 });
  });

  it('tells how often two met without the most connected', () => {
    const apart = gathering('apart', { parties: ['us', 'israel'], between: [] });
    const { pairs } = whoMetWhom([rome, geneva, apart], 40);
    expect(pairs.map(({ sides, apart }) => [...sides, apart])).toContainEqual(['us', 'israel', 1]);
  });

  it('keeps the most connected, and says how many there are', () => {
    const { nodes, sides, pairs } = whoMetWhom([rome, geneva, muscat], 3);
    expect([nodes.map(({ slug }) => slug), sides]).toEqual([['iran', 'oman', 'us'], 6]);
    expect(pairs.map((pair) => pair.sides)).toEqual([['iran', 'us']]);
  });

  it('is the same whatever the order of those named', () => {
    const turned = { ...muscat, parties: ['us', 'iran'], between: ['qatar', 'oman'] };
    expect(whoMetWhom([rome, geneva, turned], 40)).toEqual(whoMetWhom([rome, geneva, muscat], 40));
  });

  it('knows no pair of somebody who sat alone', () => {
    const alone = gathering('alone', { parties: ['iran'], between: [], hosts: [] });
    expect(whoMetWhom([alone], 40)).toEqual({ nodes: [], sides: 0, pairs: [] });
  });
});
