import { useTranslation } from 'react-i18next';
import type { Place, Places } from '../../api/types.js';
import { PictureTable, RowHead } from '../../ui/PictureTable.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import picture from '../../ui/picture.module.css';
import { placeKey } from './place-key.js';
import { inRuns } from './rounds.js';
import { usePlaceWords } from './use-place-words.js';

interface PlacesTableProps {
  readonly places: readonly Place[];
  /** How many more there are than are told. */
  readonly more: number;
  readonly numberedBy: Places['numberedBy'];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const columnsOf = (by: Places['numberedBy']) =>
  ['place', 'country', 'total', 'happened', `${by}Column`, 'first', 'last', 'coordinates'] as const;

/** All that the map shows, in words and figures. */
export function PlacesTable({ places, numberedBy, more, chosen, onChoose }: PlacesTableProps) {
  const { t } = useTranslation('places');
  const { date } = useDates();
  const formats = useFormats();
  const { country, point, number } = formats;
  const { nameOf } = usePlaceWords();
  return (
    <div>
      <PictureTable caption={t('table')} columns={columnsOf(numberedBy).map((column) => t(column))}>
        {places.map((place) => (
          <tr key={placeKey(place)}>
            <RowHead chosen={placeKey(place) === chosen} onChoose={() => onChoose(placeKey(place))}>
              <bdi>{nameOf(place)}</bdi>
            </RowHead>
            <td>{place.country === null ? '' : country(place.country)}</td>
            <td>{number(place.total)}</td>
            <td>{number(place.happened)}</td>
            <td>
              {inRuns(
                place.rounds.map(({ number: round }) => round),
                formats,
              )}
            </td>
            <td className={picture.whole}>
              <bdi>{date(place.from)}</bdi>
            </td>
            <td className={picture.whole}>
              <bdi>{date(place.to)}</bdi>
            </td>
            <td className={picture.whole}>
              <bdi>{place.lat === null || place.lon === null ? '–' : point(place.lat, place.lon)}</bdi>
            </td>
          </tr>
        ))}
      </PictureTable>
      {more > 0 && <p className={picture.note}>{t('more', { count: more })}</p>}
    </div>
  );
}
