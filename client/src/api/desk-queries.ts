import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The questions of those who write about their own work; the stream has them asked again whenever something is said. */

/** What lies on one’s desk. */
export const deskQuery = queryOptions({
  queryKey: ['desk', 'all'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/desk', { signal })),
});

/** How much waits for one. */
export const deskWaitingQuery = queryOptions({
  queryKey: ['desk', 'waiting'],
  queryFn: async ({ signal }) => {
    const { returned, assigned, news } = bodyOf(await api.GET('/api/desk/waiting', { signal }));
    return returned + assigned + news;
  },
});

/** Whoever may write. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/people', { signal })).items,
});

/** Who is asked to see to an event. */
export const assignmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'assignment', id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/assignment', { params: { path: { id } }, signal })).assignment,
  });
