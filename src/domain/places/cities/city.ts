import { folded } from '../../folded.js';

/** A city of the kept list. */
export interface City {
  /** What it is called, in English and French where they differ, or as it is at home. */
  readonly names: readonly string[];
  /** ISO 3166-1. */
  readonly country: string;
  /** Degrees (WGS 84), to the hundredth: to the city. */
  readonly lat: number;
  readonly lon: number;
  /** IANA zone. */
  readonly zone: string;
}

/** A city from its line: `Muscat/Mascate;OM;23.58;58.41;Asia/Muscat`. */
export function cityOf(line: string): City {
  const [names = '', country = '', lat, lon, zone = ''] = line.split(';');
  return { names: names.split('/'), country, lat: Number(lat), lon: Number(lon), zone };
}

/**
 * Cities of just this name, those of `country` alone where there are some; none while nothing is typed.
 *
 * @example citiesNamed(cities, 'mascate', '') // Muscat
 */
export function citiesNamed(cities: readonly City[], typed: string, country: string): City[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const named = cities.filter(({ names }) => names.some((name) => folded(name) === wanted));
  const there = named.filter((city) => city.country === country.trim().toUpperCase());
  return there.length > 0 ? there : named;
}
