import type { Viewer } from '../common/viewer.js';
import type { Authorship } from './revisions.service.js';

/** A write of `viewer`, for a reason where they gave one; `restores` is the version that it brings back. */
export function by({ userId, name, role }: Viewer, reason: string | null = null, restores?: number): Authorship {
  return { author: name, authorId: userId, authorRole: role, reason, restores };
}
