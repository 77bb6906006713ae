import type { Viewer } from '../common/viewer.js';
import { refusal } from './access.js';

const viewer = (role: Viewer['role'], scope: Viewer['scope'] = 'write'): Viewer => ({
  ...{ userId: '', name: '', email: '', role, scope },
});
const asked = { viewer: null, bySession: true, readAccess: 'public', changes: false } as const;

describe('refusal', () => {
  it.each([
    ['a route without a rule', { rule: undefined, viewer: viewer('administrator') }, 'forbidden'],
    ['what is for everybody', { rule: 'public', readAccess: 'members' }, null],
    ['reading', { rule: 'readers' }, null],
    ['reading for members by a stranger', { rule: 'readers', readAccess: 'members' }, 'unauthorised'],
    ['reading for members by a reader', { rule: 'readers', readAccess: 'members', viewer: viewer('reader') }, null],
    ['writing by a stranger', { rule: 'event.write', changes: true }, 'unauthorised'],
    ['writing by a reader', { rule: 'event.write', changes: true, viewer: viewer('reader') }, 'forbidden'],
    ['writing by a researcher', { rule: 'event.write', changes: true, viewer: viewer('researcher') }, null],
    [
      'writing with a token to read',
      { rule: 'event.write', changes: true, viewer: viewer('editor', 'read') },
      'forbidden',
    ],
    ['reading drafts with it', { rule: 'draft.read', viewer: viewer('editor', 'read') }, null],
    [
      'making a token by token',
      { rule: 'token.manage', changes: true, bySession: false, viewer: viewer('editor') },
      'forbidden',
    ],
    ['looking at tokens by token', { rule: 'token.manage', bySession: false, viewer: viewer('editor') }, null],
    [
      'inviting by token',
      { rule: 'user.manage', changes: true, bySession: false, viewer: viewer('administrator') },
      null,
    ],
  ] as const)('of %s', (_, given, code) => {
    expect(refusal({ ...asked, ...given })?.code ?? null).toBe(code);
  });

  it('says which role it takes', () => {
    expect(refusal({ ...asked, rule: 'event.review', viewer: viewer('researcher') })?.message).toBe(
      'As researcher you may not do this; it takes the role editor or a higher one.',
    );
  });
});
