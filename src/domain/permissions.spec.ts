import { may, PERMISSIONS, USER_ROLES, type Action } from './permissions.js';

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

describe('may', () => {
  it.each([
    ['session.manage', ['reader', 'researcher', 'editor', 'administrator']],
    ['token.manage', ['reader', 'researcher', 'editor', 'administrator']],
    ['draft.read', ['researcher', 'editor', 'administrator']],
    ['event.write', ['researcher', 'editor', 'administrator']],
    ['event.submit', ['researcher', 'editor', 'administrator']],
    ['ledger.write', ['researcher', 'editor', 'administrator']],
    ['suggestion.write', ['researcher', 'editor', 'administrator']],
    ['actor.write', ['researcher', 'editor', 'administrator']],
    ['source.write', ['researcher', 'editor', 'administrator']],
    ['dossier.change', ['researcher', 'editor', 'administrator']],
    ['dossier.write', ['researcher', 'editor', 'administrator']],
    ['event.review', ['editor', 'administrator']],
    ['published.correct', ['editor', 'administrator']],
    ['event.delete', ['editor', 'administrator']],
    ['merge', ['editor', 'administrator']],
    ['import.apply', ['editor', 'administrator']],
    ['user.manage', ['administrator']],
  ] as const)('lets do %s: %j', (action, allowed) => {
    expect(USER_ROLES.filter((role) => may(role, action))).toEqual(allowed);
  });

  it.each(ACTIONS)('lets nobody do %s who has not signed in', (action) => {
    expect(may(null, action)).toBe(false);
  });

  it.each(ACTIONS)('never gives a lower role %s that a higher one lacks', (action) => {
    const allowed = USER_ROLES.map((role) => may(role, action));
    expect(allowed).toEqual([...allowed].sort((a, b) => Number(a) - Number(b)));
  });
});
