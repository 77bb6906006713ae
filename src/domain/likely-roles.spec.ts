import { likelyRole, roleInKind } from './likely-roles.js';

describe('the likely role', () => {
  it('of whoever is named first is another than that of whoever comes after', () => {
    expect(likelyRole('threat', [])).toBe('author');
    expect(likelyRole('threat', ['author'])).toBe('target');
    expect(likelyRole('talks', ['party'])).toBe('party');
  });

  it('is one that the actor has not got', () => {
    expect(likelyRole('statement', ['speaker'], ['addressee'])).not.toBe('addressee');
  });

  it('goes with the kind, unless it was an unusual one', () => {
    expect(roleInKind('speaker', 'statement', 'threat')).toBe('author');
    expect(roleInKind('addressee', 'statement', 'threat')).toBe('target');
    expect(roleInKind('mediator', 'talks', 'statement')).toBe('mediator');
  });
});
