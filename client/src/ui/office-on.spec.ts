import { tellingOffice } from './office-on.js';

const tenure = (office: string, from: string | null, to: string | null) => ({
  ...{ office, offices: {}, from, to },
  body: { id: 'n', slug: 'norland', name: 'Norland', type: 'state' as const, names: {} },
});
const [deputy, minister, adviser] = [
  tenure('Deputy', '1990', '1993'),
  tenure('Minister', '1996-01-01', null),
  tenure('Adviser', null, null),
];

describe('the office that tells a person from others of the name', () => {
  it.each([
    ['the one held on the day', [deputy, adviser, minister], '1997-01-01', minister, 'then'],
    ['else one that is not dated', [deputy, adviser, minister], '1994-03-05', adviser, 'undated'],
    ['else the first of other days', [deputy, minister], '1994-03-05', deputy, 'otherwise'],
  ] as const)('is %s', (_, tenures, day, office, held) => {
    expect(tellingOffice(tenures, day)).toEqual({ office, held });
  });

  it('is none where there is none', () => {
    expect(tellingOffice([], '1994-03-05')).toBeNull();
  });
});
