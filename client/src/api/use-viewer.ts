import { may, type Action } from '@domain/permissions.js';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { sessionEndedQuery, viewerQuery } from './session.js';
import type { Viewer } from './types.js';

interface Viewing {
  /** Null where nobody has signed in. */
  readonly viewer: Viewer | null;
  /** The first answer has not come yet. */
  readonly pending: boolean;
  /** There was a session, and it ended by itself. */
  readonly ended: boolean;
  /** Whether to offer an action; the server decides by the same map. */
  readonly may: (action: Action) => boolean;
}

/** Whoever looks at the page. */
export function useViewer(): Viewing {
  const { data: viewer = null, isPending } = useQuery(viewerQuery);
  const { data: ended = false } = useQuery(sessionEndedQuery);
  return { viewer, pending: isPending, ended, may: (action) => may(viewer?.role ?? null, action) };
}

/** Forgets all that was read for somebody else, after signing in or out. */
export function useStartOver(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.resetQueries();
}
