import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tension } from '../../../api/types.js';
import { EventLink } from '../../../ui/event/EventLink.js';
import { KindMark } from '../../../ui/KindMark.js';
import { useFormats } from '../../../ui/use-formats.js';
import styles from './tension.module.css';
import type { Week } from './weeks.js';

interface ReadingProps {
  readonly tension: Tension;
  readonly week: Week | null;
  readonly wordsOf: (week: Week) => string;
}

/** A week in words, and the events that made it; before one is chosen, how to choose. */
export const Reading = memo(function Reading({ tension, week, wordsOf }: ReadingProps) {
  const { t } = useTranslation('tension');
  if (!week) return <p className={styles.reading}>{t('pick')}</p>;
  return (
    <div className={styles.reading}>
      <p>
        <strong>{wordsOf(week)}</strong>
      </p>
      <EventsOf tension={tension} week={week} />
    </div>
  );
});

/** The events that made a week, each with its intensity, each to be opened. */
export function EventsOf({ tension, week }: { tension: Tension; week: Week }) {
  const { signed } = useFormats();
  const { t } = useTranslation('tension');
  const { refs = [], total = 0 } = tension.weeks.find(({ from }) => from === week.from) ?? {};
  return (
    <ul>
      {tension.events
        .filter(({ ref }) => refs.includes(ref))
        .map(({ ref, kind, title, intensity }) => (
          <li key={ref}>
            <KindMark kind={kind} />
            <EventLink eventRef={ref}>{title}</EventLink>{' '}
            <b>
              <bdi>{signed(intensity)}</bdi>
            </b>
          </li>
        ))}
      {total > refs.length && <li>{t('weaker', { count: total - refs.length })}</li>}
    </ul>
  );
}
