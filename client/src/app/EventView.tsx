import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { eventQuery } from '../api/queries.js';
import { EventPage } from '../features/event/EventPage.js';
import { useKnownOn } from '../view/use-known-on.js';
import styles from './dossier.module.css';
import { ViewTabs } from './ViewTabs.js';

/** The page of an event, under the views of its dossier: whoever came by a link finds the way on. */
export function EventView() {
  const { t } = useTranslation();
  const { ref } = useParams({ from: '/events/$ref' });
  const { data } = useQuery(eventQuery(ref, useKnownOn()));
  return (
    <>
      <section aria-label={t('views.label')}>
        <div className={styles.toolbar}>{data && <ViewTabs dossier={data.dossier.slug} view={null} />}</div>
      </section>
      <EventPage />
    </>
  );
}
