import { useQuery } from '@tanstack/react-query';
import { citiesNamed, cityOf, type City } from '@domain/places/cities/city.js';

/** Cities of the kept list with the name typed; the list is fetched with the first of its words. */
export function useCities(typed: string, country: string): readonly City[] {
  const { data } = useQuery({
    queryKey: ['cities'],
    queryFn: async () => (await import('@domain/places/cities/cities.json')).default.map(cityOf),
    enabled: typed.trim() !== '',
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return data ? citiesNamed(data, typed, country) : NONE;
}

const NONE: readonly City[] = [];
