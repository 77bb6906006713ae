import { useTranslation } from 'react-i18next';
import type { Place, Places } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import { inRuns } from './rounds.js';
import { usePlaceName } from '../../ui/use-place-name.js';

/** What places are called, and what happened there, in the reader's language. */
export function usePlaceWords() {
  const { t } = useTranslation('places');
  const formats = useFormats();
  const { country, comma } = formats;
  const placeName = usePlaceName();
  const nameOf = ({ name, country: code }: Pick<Place, 'name' | 'country'>): string =>
    (name && placeName(name)) ?? (code === null ? t('unnamed') : t('onlyCountry', { country: country(code) }));
  const roundsOf = ({ rounds }: Pick<Place, 'rounds'>, by: Places['numberedBy']): string =>
    rounds.length === 0
      ? ''
      : t(`numbered.${by}`, {
          count: rounds.length,
          list: inRuns(
            rounds.map(({ number }) => number),
            formats,
          ),
        });
  const factsOf = (place: Place, by: Places['numberedBy']): string =>
    [t('events', { count: place.total }), roundsOf(place, by)].filter((part) => part !== '').join(comma);
  return { nameOf, factsOf };
}
