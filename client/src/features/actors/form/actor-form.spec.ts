import { takeTheirs } from '../../../editing/form/merge-versions.js';
import {
  actorInput,
  chosenType,
  EMPTY_ACTOR,
  mergeActors,
  wikidataId,
  type ActorForm,
  type TenureRow,
} from './actor-form.js';
import { checkActor } from './check-actor.js';

const tenure = (key: string, changes: Partial<TenureRow> = {}): TenureRow => ({
  ...{ key, office: 'Envoy', offices: [], body: { slug: 'oman', name: 'Oman' }, from: '2021', to: '' },
  ...changes,
});
const actor: ActorForm = {
  ...EMPTY_ACTOR,
  ...{ name: 'Somebody', type: 'person', aliases: 'One\nTwo', tenures: [tenure('a')] },
  names: [{ key: 'fr', language: 'fr', label: 'Quelqu’un' }],
  datedNames: [{ key: 'was', language: '', name: 'Before', from: '', to: '2018' }],
};

describe('what is sent of the form of an actor', () => {
  it('is trimmed, in capitals where codes are, and null where nothing is typed', () => {
    const offices = [{ key: 'fr', language: 'FR', label: ' Envoyé ' }];
    const typed = {
      ...actor,
      tenures: [tenure('a', { offices })],
      name: ' Somebody ',
      country: 'om',
      aliases: 'One\n\n Two \nOne',
    };
    expect(actorInput(typed)).toEqual({
      ...{ name: 'Somebody', type: 'person', country: 'OM', wikidata: null },
      ...{ names: { fr: 'Quelqu’un' }, aliases: ['One', 'Two'] },
      datedNames: [{ name: 'Before', language: null, from: null, to: '2018' }],
      tenures: [{ office: 'Envoy', offices: { fr: 'Envoyé' }, body: 'oman', from: '2021', to: null }],
    });
  });

  it('has the days that words of days mean', () => {
    const typed = {
      ...actor,
      tenures: [tenure('a', { from: 'March 2021', to: '2024~' }), tenure('b', { from: 'some day' })],
    };
    expect(actorInput(typed).tenures.map(({ from, to }) => [from, to])).toEqual([
      ['2021-03', '2024~'],
      ['some day', null],
    ]);
  });

  it.each([
    ['Q794', 'Q794'],
    [' q794 ', 'Q794'],
    ['https://www.wikidata.org/wiki/Q794', 'Q794'],
    ['http://www.wikidata.org/entity/Q794#names', 'Q794'],
    ['Iran', 'Iran'],
    ['', null],
  ])('reads the Wikidata id in %j', (text, id) => {
    expect(wikidataId(text)).toBe(id);
  });
});

describe('the kind of an actor', () => {
  it.each([
    ['Sultanate of Oman', '', ''],
    ['Oman', '', 'state'],
    ['Émirats arabes unis', '', 'state'],
    ['Oman', 'media', 'media'],
  ] as const)('of %s, where “%s” is chosen, is “%s”', (name, type, chosen) => {
    expect(chosenType({ name, type })).toBe(chosen);
  });
});

describe('what is wrong with the form of an actor', () => {
  it('is nothing where it is whole', () => {
    expect(checkActor(actor)).toEqual({});
  });

  it('is named under each field and row', () => {
    const names = [
      { key: '1', language: 'fr', label: 'a' },
      { key: '2', language: 'FR', label: '' },
      { key: '3', language: 'French', label: 'b' },
    ];
    const wrong = { ...actor, name: ' ', type: '' as const, country: 'Oman', wikidata: 'Oman', names };
    const datedNames = [{ key: '1', language: 'English', name: ' ', from: '', to: '' }];
    const tenures = [tenure('a', { office: '', body: null, offices: names })];
    expect(checkActor({ ...wrong, datedNames, tenures })).toEqual({
      '/name': 'needsName',
      '/type': 'needsType',
      '/country': 'badCountry',
      '/wikidata': 'badWikidata',
      '/names/1/language': 'languageTwice',
      '/names/1/label': 'needsLabel',
      '/names/2/language': 'badLanguage',
      '/datedNames/0/language': 'badLanguage',
      '/datedNames/0/name': 'needsLabel',
      '/datedNames/0/from': 'needsDays',
      '/tenures/0/offices/1/language': 'officeTwice',
      '/tenures/0/offices/1/label': 'needsOffice',
      '/tenures/0/offices/2/language': 'badLanguage',
      '/tenures/0/office': 'needsOffice',
      '/tenures/0/body': 'needsBody',
    });
  });
});

describe('two versions of an actor', () => {
  it('have the spellings that either added, without those that either took away', () => {
    const { merged, conflicts } = mergeActors(
      actor,
      { ...actor, aliases: 'One\nTwo\nMine' },
      { ...actor, aliases: 'Two\nTheirs' },
    );
    expect([merged.aliases, conflicts]).toEqual(['Two\nMine\nTheirs', []]);
  });

  it('are asked about where both changed one office, and keep those that either added', () => {
    const result = mergeActors(
      actor,
      { ...actor, tenures: [tenure('a', { to: '2024' }), tenure('mine')] },
      { ...actor, tenures: [tenure('a', { to: '2025' }), tenure('theirs')] },
    );
    expect(result.merged.tenures.map(({ key, to }) => `${key} ${to}`)).toEqual(['a 2024', 'mine ', 'theirs ']);
    expect(result.conflicts.map(({ at }) => at)).toEqual(['tenures/a']);
    expect(takeTheirs(result, new Set(['tenures/a'])).tenures[0]).toMatchObject({ to: '2025' });
  });
});
