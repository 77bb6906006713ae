import { cityOf } from '@domain/places/cities/city.js';
import { queryOptions } from '@tanstack/react-query';

/** The kept list of cities, fetched once when it is first asked for. */
export const citiesQuery = queryOptions({
  queryKey: ['cities'],
  queryFn: async () => (await import('@domain/places/cities/cities.json')).default.map(cityOf),
  staleTime: Infinity,
  gcTime: Infinity,
});
