import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';

export const signInMethodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/methods', { signal })),
  staleTime: Infinity,
});

/** What a one-time link is for; looking does not use it up. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: async ({ signal }) => bodyOf(await api.POST('/api/session/link/preview', { body: { token }, signal })),
    staleTime: Infinity,
    enabled: token !== '',
  });

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/sessions', { signal })).items,
});

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/second-factor', { signal })),
});

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/tokens', { signal })).items,
});

export const usersQuery = infiniteQueryOptions({
  queryKey: ['users'],
  queryFn: async ({ pageParam, signal }) =>
    bodyOf(await api.GET('/api/users', { params: { query: { limit: 100, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});
