import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import forms from '../../../editing/form/forms.module.css';
import { useFormats } from '../../../ui/use-formats.js';
import type { City } from '../cities/city.js';
import { useCities } from '../cities/use-cities.js';
import { useForm } from '../form-context.js';

/** What the kept list knows of the city typed: taken over at a press, and then as good as typed. */
export function CityProposals() {
  const { t } = useTranslation('form');
  const { country } = useFormats();
  const { state, dispatch } = useForm();
  const cities = useCities(state.place, state.country).filter((city) => !isTaken(city, state));
  const take = ({ country: code, zone, lat, lon }: City) => {
    const values = { country: code, timezone: zone, lat: String(lat), lon: String(lon), placePrecision: 'city' };
    for (const [field, value] of Object.entries(values)) {
      dispatch({ type: 'set', field: field as keyof typeof values, value });
    }
  };
  if (cities.length === 0) return null;
  return (
    <div role="status" className={forms.buttons}>
      {cities.map((city) => (
        <button key={`${city.lat} ${city.lon}`} type="button" className={controls.pill} onClick={() => take(city)}>
          {t('cityProposal', {
            city: `${state.place.trim()}, ${country(city.country)}`,
            zone: city.zone,
            at: `${city.lat}, ${city.lon}`,
          })}
        </button>
      ))}
    </div>
  );
}

function isTaken(city: City, { lat, lon }: { readonly lat: string; readonly lon: string }): boolean {
  return lat === String(city.lat) && lon === String(city.lon);
}
