import { useQuery } from '@tanstack/react-query';
import { citiesNamed, type City } from '@domain/places/cities/city.js';
import { citiesQuery } from '../api/cities-query.js';

/** Cities of the kept list with the name typed; the list is fetched with the first of its words. */
export function useCities(typed: string, country: string): readonly City[] {
  const { data } = useQuery({ ...citiesQuery, enabled: typed.trim() !== '' });
  return data ? citiesNamed(data, typed, country) : NONE;
}

const NONE: readonly City[] = [];
