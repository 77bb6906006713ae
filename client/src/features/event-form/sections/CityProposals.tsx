import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import forms from '../../../editing/form/forms.module.css';
import { useFormats } from '../../../ui/use-formats.js';
import { takenFrom, type PlaceTyped } from '../cities/taken-from.js';
import { useCities } from '../../../editing/use-cities.js';
import { useForm } from '../form-context.js';

/** What the kept list knows of the city typed and is not said yet: taken over at a press, and then as good as typed. */
export function CityProposals() {
  const { t } = useTranslation('form');
  const { country, point, comma } = useFormats();
  const { state, dispatch } = useForm();
  const proposals = useCities(state.place, state.country)
    .map((city) => ({ city, taken: takenFrom(city, state) }))
    .filter(({ taken }) => Object.keys(taken).length > 0);
  const take = (taken: Partial<PlaceTyped>) => {
    for (const [field, value] of Object.entries(taken)) {
      dispatch({ type: 'set', field: field as keyof PlaceTyped, value });
    }
  };
  if (proposals.length === 0) return null;
  return (
    <div role="status" className={forms.buttons}>
      {proposals.map(({ city, taken }) => (
        <button key={`${city.lat} ${city.lon}`} type="button" className={controls.pill} onClick={() => take(taken)}>
          {t('cityProposal', {
            city: [state.place.trim(), country(city.country)].join(comma),
            what:
              [taken.timezone, 'lat' in taken && point(city.lat, city.lon)].filter(Boolean).join(comma) || city.country,
          })}
        </button>
      ))}
    </div>
  );
}
