/** What people are in Démarche, the least first: each may also do whatever those before it may. */
export const USER_ROLES = ['reader', 'researcher', 'editor', 'administrator'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Who may do what: the one map that the server's guard and the client's buttons share. */
export const PERMISSIONS = {
  'draft.read': from('researcher'),
  'event.write': from('researcher'),
  'event.submit': from('researcher'),
  'ledger.write': from('researcher'),
  'suggestion.write': from('researcher'),
  'actor.write': from('researcher'),
  'source.write': from('researcher'),
  'publisher.write': from('researcher'),
  'dossier.change': from('researcher'),
  'dossier.write': from('researcher'),
  'event.review': from('editor'),
  'published.correct': from('editor'),
  'event.delete': from('editor'),
  merge: from('editor'),
  'import.write': from('researcher'),
  'import.apply': from('editor'),
  'user.manage': from('administrator'),
  'token.manage': from('reader'),
  'session.manage': from('reader'),
  'form.draft': from('reader'),
  'follow.manage': from('reader'),
} as const satisfies Record<string, readonly UserRole[]>;
export type Action = keyof typeof PERMISSIONS;

/** Whether somebody in `role` may do `action`; whoever has not signed in (null) may do none of them. */
export function may(role: UserRole | null, action: Action): boolean {
  return role !== null && PERMISSIONS[action].includes(role);
}

function from(least: UserRole): readonly UserRole[] {
  return USER_ROLES.slice(USER_ROLES.indexOf(least));
}
