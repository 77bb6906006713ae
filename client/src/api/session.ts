import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import { isTurnedAway } from './problem.js';

const PRESENCE = 'demarche-present';
const WHO = ['viewer', 'who'] as const;

/** Whether there was a session, which the server knows no longer: it expired, or was ended elsewhere. */
export const sessionEndedQuery = queryOptions({
  queryKey: ['viewer', 'ended'],
  queryFn: () => false,
  staleTime: Infinity,
});

/**
 * Who has signed in; null where nobody has. Whoever never did is not asked about: beside the cookie of a session, which
 * scripts cannot read, the server sets one that only says that there is one.
 */
export const viewerQuery = queryOptions({
  queryKey: WHO,
  queryFn: async ({ signal, client }) => {
    if (!document.cookie.split('; ').includes(`${PRESENCE}=1`)) {
      // Cookies expire with their session; signing out forgets who was in before it asks.
      if (client.getQueryData(WHO)) client.setQueryData(sessionEndedQuery.queryKey, true);
      return null;
    }
    try {
      return bodyOf(await api.GET('/api/session', { signal })).user;
    } catch (error) {
      if (!isTurnedAway(error)) throw error;
      document.cookie = `${PRESENCE}=; Max-Age=0; Path=/; SameSite=Lax`;
      client.setQueryData(sessionEndedQuery.queryKey, true);
      return null;
    }
  },
  staleTime: 60_000,
});
