import type { Rule } from '../common/allow.js';
import { Problem } from '../common/problem.js';
import type { Viewer } from '../common/viewer.js';
import { may, PERMISSIONS } from '../domain/permissions.js';

interface Asked {
  /** The rule of the route; undefined where nobody wrote one. */
  rule: Rule | undefined;
  viewer: Viewer | null;
  readAccess: 'public' | 'members';
  /** Whether the request is to change something. */
  changes: boolean;
}

/** Why `viewer` may not use a route; null where they may. What has no rule is for nobody. */
export function refusal({ rule, viewer, readAccess, changes }: Asked): Problem | null {
  if (rule === undefined) return new Problem('forbidden', 'Nobody has said who may do this, so nobody may.');
  if (changes && viewer?.scope === 'read') {
    return new Problem('forbidden', 'This token is for reading only. Make one of scope write.');
  }
  if (rule === 'public') return null;
  if (rule === 'readers') {
    if (viewer || readAccess === 'public') return null;
    return new Problem('unauthorised', 'This Démarche is for members only.');
  }
  if (!viewer) return new Problem('unauthorised', 'Sign in to do this.');
  if (may(viewer.role, rule)) return null;
  const [least] = PERMISSIONS[rule];
  return new Problem('forbidden', `As ${viewer.role} you may not do this; it takes the role ${least} or a higher one.`);
}
