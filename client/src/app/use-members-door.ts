import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { isTurnedAway } from '../api/problem.js';
import { useViewer } from '../api/use-viewer.js';
import { ENTRANCES } from './entrances.js';

/**
 * Where reading is for members alone, leads whoever has not signed in to where one does; from there they come back to
 * what they wanted to see. Whoever was in and whose session ended stays: they may be in the middle of writing.
 */
export function useMembersDoor(): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { href, pathname } = useLocation();
  const { viewer, pending, ended } = useViewer();
  const [wasIn, setWasIn] = useState(false);
  if (viewer && !wasIn) setWasIn(true);
  const subscribe = useCallback((onChange: () => void) => client.getQueryCache().subscribe(onChange), [client]);
  const refused = useSyncExternalStore(subscribe, () => isRefused(client));
  const leads = refused && !pending && !viewer && !(wasIn && ended) && !ENTRANCES.includes(pathname);
  useEffect(() => {
    if (leads) void navigate({ to: '/sign-in', search: { returnTo: href }, replace: true });
  }, [leads, href, navigate]);
}

/** Whether a question now on screen was answered with “sign in first”. */
function isRefused(client: QueryClient): boolean {
  return client
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ state }) => isTurnedAway(state.error));
}
