import { useEffect, useState } from 'react';
import { useForm } from '../form-context.js';
import { takenFrom } from './taken-from.js';
import { useCities } from '../../../editing/use-cities.js';

/**
 * What happens when the field of a place is left: the one city of that name tells country and zone where nothing is said of them, as
 * soon as the list of cities is there. Coordinates are proposed beside the field; of several cities of a name each is.
 */
export function useCityTaken(): () => void {
  const { state, dispatch } = useForm();
  const [left, setLeft] = useState<string | null>(null);
  const [city, ...others] = useCities(state.place, state.country);
  useEffect(() => {
    if (left === null || !city) return;
    setLeft(null);
    if (left !== state.place || others.length > 0) return;
    const { country, timezone } = takenFrom(city, state);
    if (state.country.trim() === '' && country !== undefined)
      dispatch({ type: 'set', field: 'country', value: country });
    if (state.timezone.trim() === '' && timezone !== undefined) {
      dispatch({ type: 'set', field: 'timezone', value: timezone });
    }
  }, [left, city, others.length, state, dispatch]);
  return () => setLeft(state.place.trim() === '' ? null : state.place);
}
