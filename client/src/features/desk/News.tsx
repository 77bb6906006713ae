import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { api } from '../../api/client.js';
import type { DeskNews } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { useDates } from '../../ui/use-dates.js';
import styles from './desk.module.css';

const AlertsDialog = lazy(async () => ({ default: (await import('./AlertsDialog.js')).AlertsDialog }));

/**
 * What others said of one’s events, and what became of one’s suggestions. It stays new until it is marked as seen; it and all else that is
 * wanted of one comes by mail or webhook, too, for whoever asks for it.
 */
export function News({ news }: { news: readonly DeskNews[] }) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const seen = useMutation({
    mutationFn: () => api.POST('/api/desk/seen'),
    onSuccess: () => client.invalidateQueries({ queryKey: ['desk'] }),
  });
  return (
    <section aria-labelledby="desk-news" className={styles.section}>
      <h2 id="desk-news">{t('news')}</h2>
      {news.length === 0 && <p className={styles.soft}>{t('noNews')}</p>}
      <ul className={styles.list}>
        {news.map((one) => (
          <NewsEntry key={one.what + one.id} news={one} />
        ))}
      </ul>
      <p className={styles.buttons}>
        {news.some(({ isNew }) => isNew) && (
          <button type="button" className={controls.pill} disabled={seen.isPending} onClick={() => seen.mutate()}>
            {t('seen')}
          </button>
        )}
        <button type="button" className={controls.pill} onClick={() => setAsked(true)}>
          {t('alerts')}
        </button>
      </p>
      {asked && (
        <Suspense>
          <AlertsDialog onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </section>
  );
}

function NewsEntry({ news: { id, what, said, isNew, accepted, event } }: { news: DeskNews }) {
  const { t } = useTranslation('desk');
  const { dayOf } = useDates();
  const word = what === 'answer' ? (accepted ? 'accepted' : 'rejected') : what;
  const ref = addressOf(event);
  return (
    <li>
      <p className={styles.title}>
        {what === 'comment' ? (
          <Link to="/events/$ref" params={{ ref }}>
            <bdi>{event.title}</bdi>
          </Link>
        ) : (
          <Link to="/events/$ref/suggestions/$suggestion" params={{ ref, suggestion: id }}>
            <bdi>{event.title}</bdi>
          </Link>
        )}
        {isNew && <span className={styles.isNew}>{t('isNew')}</span>}
      </p>
      <p className={styles.soft}>{t(`what.${word}`, { author: said.author, when: dayOf(said.at) })}</p>
      {said.text !== null && (
        <p className={styles.said} dir="auto">
          {said.text}
        </p>
      )}
    </li>
  );
}
