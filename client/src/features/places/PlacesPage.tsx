import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placesQuery } from '../../api/picture-queries.js';
import { totalOf } from '../../i18n/total.js';
import { words } from '../../i18n/words.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { EventLinkMode } from '../../ui/event/EventLink.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import picture from '../../ui/picture.module.css';
import { useView } from '../../view/use-view.js';
import { isOnMap, placeKey } from './place-key.js';
import { OffMap } from './OffMap.js';
import { PlaceEvents } from './PlaceEvents.js';
import styles from './places.module.css';
import { PlacesMap } from './PlacesMap.js';
import { PlacesTable } from './PlacesTable.js';

await words('places', 'event');

/** Where events were: a map, beside it what has no coordinates, and beneath it the same as a table. */
export function PlacesPage() {
  const { t } = useTranslation('places');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, change, clearFilters } = useView();
  const { data, failureReason, refetch, isPlaceholderData } = useQuery(placesQuery(dossier, search));
  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void refetch()} onClear={clearFilters} />;
  if (!data) {
    return (
      <div className={view.page}>
        <Skeleton lines={[60, 40, 95, 92, 97, 88]} />
      </div>
    );
  }
  if (data.total === 0) return <EmptyState filtered={!unfiltered} onClear={clearFilters} />;
  const { places, placesTotal, looked, nowhere, roundsTotal, numberedBy } = data;
  const chosen = places.find((place) => placeKey(place) === search.at);
  const onMap = places.filter(isOnMap);
  const numbered = places.reduce((sum, { rounds }) => sum + rounds.length, 0);
  const choose = (key: string): void => change({ at: key === search.at ? undefined : key }, { replace: true });
  const isWhole = looked === data.total;
  return (
    <EventLinkMode.Provider value="panel">
      <div className={view.page} aria-busy={isPlaceholderData}>
        <h2>{t('title')}</h2>
        <p className={view.intro}>
          {t('intro')} {roundsTotal > 0 && t(`line.${numberedBy}`)}{' '}
          {t(isWhole ? 'count' : 'latest', { ...totalOf(data), looked, nowhere })}{' '}
          {numbered < roundsTotal && t('moreRounds', { count: numbered, total: roundsTotal })}
        </p>
        {places.length === 0 ? (
          <p role="status">{t('noPlaces')}</p>
        ) : (
          <>
            <div className={styles.picture}>
              <div>
                {onMap.length > 0 ? (
                  <>
                    <PlacesMap places={onMap} numberedBy={numberedBy} chosen={search.at} onChoose={choose} />
                    <p className={picture.note}>{t('borders')}</p>
                  </>
                ) : (
                  <p role="status">{t('noneOnMap')}</p>
                )}
              </div>
              <OffMap
                places={places.filter((place) => !isOnMap(place))}
                numberedBy={numberedBy}
                chosen={search.at}
                onChoose={choose}
              />
            </div>
            <div className={picture.beneath}>
              <PlaceEvents
                dossier={dossier}
                place={chosen}
                events={data.events}
                onAll={() => change({ at: undefined })}
              />
              <PlacesTable
                places={places}
                numberedBy={numberedBy}
                more={placesTotal - places.length}
                chosen={search.at}
                onChoose={choose}
              />
            </div>
          </>
        )}
      </div>
    </EventLinkMode.Provider>
  );
}
