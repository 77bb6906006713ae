import { useTranslation } from 'react-i18next';
import type { Place, Places } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import picture from '../../ui/picture.module.css';
import { placeKey } from './place-key.js';
import styles from './places.module.css';
import { usePlaceWords } from './use-place-words.js';

interface OffMapProps {
  readonly places: readonly Place[];
  readonly numberedBy: Places['numberedBy'];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Places of which nobody told the coordinates, beside the map. */
export function OffMap({ places, numberedBy, chosen, onChoose }: OffMapProps) {
  const { t } = useTranslation('places');
  const { country, comma } = useFormats();
  const { nameOf, factsOf } = usePlaceWords();
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="off-map" className={styles.offMap}>
      <h3 id="off-map">{t('offMap')}</h3>
      <p className={picture.note}>{t('offMapText')}</p>
      <ul>
        {places.map((place) => (
          <li key={placeKey(place)}>
            <button
              type="button"
              className={picture.choose}
              aria-pressed={placeKey(place) === chosen}
              onClick={() => onChoose(placeKey(place))}
            >
              <bdi>{nameOf(place)}</bdi>
            </button>{' '}
            <span className={styles.soft}>
              {place.name !== null && place.country !== null && country(place.country) + comma}
              {factsOf(place, numberedBy)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
