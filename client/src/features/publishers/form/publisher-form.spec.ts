import { checkPublisher, mergePublishers, publisherInput, type PublisherForm } from './publisher-form.js';

const afp: PublisherForm = { name: 'AFP', reliability: 'B', kind: 'article', country: 'FR', note: '' };

describe('the form of a publisher', () => {
  it('sends what is typed trimmed, in capitals where codes are, and null where nothing is', () => {
    expect(publisherInput({ ...afp, name: ' AFP ', country: 'fr' })).toEqual({ ...afp, note: null });
    expect(publisherInput({ ...afp, country: '' })).toMatchObject({ country: null });
  });

  it('needs a name, and two letters where it names a country', () => {
    expect(checkPublisher(afp)).toEqual({});
    expect(checkPublisher({ ...afp, name: ' ', country: 'France' })).toEqual({
      ...{ '/name': 'needsName', '/country': 'badCountry' },
    });
  });

  it('joins two versions and asks where both changed one field', () => {
    const { merged, conflicts } = mergePublishers(
      afp,
      { ...afp, reliability: 'C' },
      { ...afp, reliability: 'A', note: 'Theirs' },
    );
    expect(merged).toEqual({ ...afp, reliability: 'C', note: 'Theirs' });
    expect(conflicts).toEqual([{ at: 'reliability', mine: 'C', theirs: 'A' }]);
  });
});
