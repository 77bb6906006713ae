import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { citiesQuery } from '../../../api/cities-query.js';
import { actorsQuery } from '../../../api/queries.js';
import { actorSearchQuery, sourceByUrlQuery } from '../../../api/search-queries.js';
import { today } from '../../../ui/today.js';
import { useSettled } from '../../../ui/use-settled.js';
import { isCalled, namesIn, type Reference } from './read-row.js';
import type { Row } from './table-state.js';

/** What the rows are read with: the dossier’s actors, others that are called as a cell says, cities, and documents at addresses that were typed. */
export function useReference(dossier: string, rows: readonly Row[]): Reference {
  const settled = useSettled(rows);
  const { data: own } = useQuery(actorsQuery(dossier));
  const { data: cities } = useQuery(citiesQuery);
  const names = useMemo(() => {
    const typed = new Set(settled.flatMap(({ cells, saved }) => (saved === null ? namesIn(cells.actors) : [])));
    return own ? [...typed].filter((name) => !own.items.some((actor) => isCalled(actor, name))) : [];
  }, [settled, own]);
  const urls = useMemo(
    () => [...new Set(settled.flatMap(({ cells }) => (URL.canParse(cells.source.trim()) ? cells.source.trim() : [])))],
    [settled],
  );
  const others = useQueries({
    queries: names.map((name) => actorSearchQuery(name, dossier)),
    combine: (answers) => answers.flatMap(({ data = [] }) => data),
  });
  const found = useQueries({
    queries: urls.map(sourceByUrlQuery),
    combine: (answers) => answers.map(({ data }) => data ?? null),
  });
  return useMemo(
    () => ({
      actors: [...new Map([...(own?.items ?? []), ...others].map((actor) => [actor.id, actor])).values()],
      cities: cities ?? [],
      sources: new Map(urls.flatMap((url, at) => (found[at] ? [[url, found[at]] as const] : []))),
      today: today(),
    }),
    [own, others, cities, urls, found],
  );
}
