import { useEffect, useState } from 'react';
import { useCities } from '../../editing/use-cities.js';
import type { Changes } from './correction.js';
import type { Finding } from './desk.js';

/**
 * What happens when the place of a finding is typed anew: country and zone of the one before go with it, and the one city of that name
 * tells its own, as soon as the list of cities is there. Of several cities of a name none does.
 */
export function usePlaceTyped({ place }: Finding, onChange: (changes: Changes) => void): (typed: string) => void {
  const [typed, setTyped] = useState<string | null>(null);
  const [city, ...others] = useCities(typed ?? '', '');
  useEffect(() => {
    if (typed === null || typed !== place || !city) return;
    setTyped(null);
    if (others.length === 0) onChange({ country: city.country, timezone: city.zone });
  }, [typed, place, city, others.length, onChange]);
  return (text) => {
    setTyped(text === '' ? null : text);
    onChange({ place: text === '' ? null : text, country: null, timezone: null });
  };
}
