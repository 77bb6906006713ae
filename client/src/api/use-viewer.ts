import { may, type Action } from '@domain/permissions.js';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { viewerQuery } from './session.js';
import type { Viewer } from './types.js';

interface Viewing {
  /** Null where nobody has signed in. */
  readonly viewer: Viewer | null;
  /** The first answer has not come yet. */
  readonly pending: boolean;
  /** Whether to offer an action; the server decides by the same map. */
  readonly may: (action: Action) => boolean;
}

/** Whoever looks at the page. */
export function useViewer(): Viewing {
  const { data: viewer = null, isPending } = useQuery(viewerQuery);
  return { viewer, pending: isPending, may: (action) => may(viewer?.role ?? null, action) };
}

/** Forgets all that was read for somebody else, after signing in or out. */
export function useStartOver(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.resetQueries();
}
