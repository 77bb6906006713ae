import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedEvent, Place } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { Step } from '../../ui/event/Thread.js';
import picture from '../../ui/picture.module.css';
import { useView } from '../../view/use-view.js';
import { usePlaceWords } from './use-place-words.js';

interface PlaceEventsProps {
  readonly dossier: string;
  /** The one chosen; the latest of all where none is. */
  readonly place: Place | undefined;
  /** In order of time. */
  readonly events: readonly LinkedEvent[];
  readonly onAll: () => void;
}

const RECENT = 12;

/** The events of the chosen place, the latest first. */
export function PlaceEvents({ dossier, place, events, onAll }: PlaceEventsProps) {
  const { t } = useTranslation('places');
  const { search } = useView();
  const { nameOf } = usePlaceWords();
  const there = place && new Set(place.events);
  const latestFirst = events.toReversed();
  const shown = there ? latestFirst.filter(({ id }) => there.has(id)) : latestFirst.slice(0, RECENT);
  const rest = {
    to: '/d/$dossier/table',
    params: { dossier },
    search: { ...search, at: undefined, sort: 'place' },
  } as const;
  return (
    <section aria-labelledby="place-events" className={picture.events}>
      <h3 id="place-events">{place ? t('at', { place: nameOf(place) }) : t('recent')}</h3>
      <div aria-live="polite">
        <ol>
          {shown.map((event) => (
            <li key={event.id}>
              <Step item={event} />
            </li>
          ))}
        </ol>
        {place && shown.length < place.total && (
          <p className={picture.note}>{t('some', { shown: shown.length, count: place.total })}</p>
        )}
      </div>
      <p>
        {place && (
          <button type="button" className={controls.pill} onClick={onAll}>
            {t('all')}
          </button>
        )}{' '}
        <Link {...rest} className="alone">
          {t('rest')}
        </Link>
      </p>
    </section>
  );
}
