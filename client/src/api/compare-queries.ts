import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** So many events of a dossier at most get a mark; the bars tell of all. */
const MARKS = 60;
/** Bars over the whole time of a dossier. */
const BINS = 60;

/** The most telling events of a whole dossier and how many there were when; as was known on a day where one is given. */
export const laneQuery = (dossier: string, knownOn: string | undefined) =>
  queryOptions({
    queryKey: ['lane', dossier, knownOn],
    queryFn: async ({ signal }) => {
      const query = { dossier: [dossier], limit: MARKS, bins: BINS, knownOn };
      return bodyOf(await api.GET('/api/timeline', { params: { query }, signal }));
    },
  });

/** The first step of a dossier that was announced; null where none was. */
export const firstAnnouncementQuery = (dossier: string, knownOn: string | undefined) =>
  queryOptions({
    queryKey: ['first-announcement', dossier, knownOn],
    queryFn: async ({ signal }) => {
      const query = { dossier: [dossier], limit: 1, knownOn };
      return bodyOf(await api.GET('/api/follow-ups', { params: { query }, signal })).items[0] ?? null;
    },
  });
