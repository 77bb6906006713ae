import type { Viewer } from '../common/viewer.js';
import type { Authorship } from './revisions.service.js';

/** A write of `viewer`, for a reason where they gave one. */
export function by({ userId, name, role }: Viewer, reason: string | null = null): Authorship {
  return { author: name, authorId: userId, authorRole: role, reason };
}
