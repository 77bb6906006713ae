import type { Rule } from '../common/allow.js';
import { Problem } from '../common/problem.js';
import type { Viewer } from '../common/viewer.js';
import { may, PERMISSIONS } from '../domain/permissions.js';

interface Asked {
  /** The rule of the route; undefined where nobody wrote one. */
  rule: Rule | undefined;
  viewer: Viewer | null;
  /** Whether they have signed in, rather than sent a token. */
  bySession: boolean;
  readAccess: 'public' | 'members';
  /** Whether the request is to change something. */
  changes: boolean;
}

/** Why `viewer` may not use a route; null where they may. What has no rule is for nobody. */
export function refusal({ rule, viewer, bySession, readAccess, changes }: Asked): Problem | null {
  if (rule === undefined) return new Problem('forbidden', 'Nobody has said who may do this, so nobody may.');
  if (changes && viewer?.scope === 'read') {
    const detail = 'This token is for reading only. Make one of scope write.';
    return new Problem('forbidden', detail, undefined, { reason: { code: 'token_for_reading' } });
  }
  if (rule === 'public') return null;
  if (rule === 'readers') {
    if (viewer || readAccess === 'public') return null;
    return new Problem('unauthorised', 'This Démarche is for members only.', undefined, {
      reason: { code: 'members_only' },
    });
  }
  if (!viewer) return new Problem('unauthorised', 'Sign in to do this.');
  if (changes && !bySession && (rule === 'token.manage' || rule === 'session.manage')) {
    return new Problem('forbidden', 'A token cannot outlive itself: sign in to change tokens, sessions or passwords.');
  }
  if (may(viewer.role, rule)) return null;
  const [least = 'administrator'] = PERMISSIONS[rule];
  const detail = `As ${viewer.role} you may not do this; it takes the role ${least} or a higher one.`;
  const reason = { code: 'role_too_low', parameters: { role: viewer.role, least } } as const;
  return new Problem('forbidden', detail, undefined, { reason });
}
