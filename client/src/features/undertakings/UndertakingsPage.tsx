import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { undertakingsQuery } from '../../api/ledger-queries.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useDates } from '../../ui/use-dates.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { Tally } from './Tally.js';
import { UndertakingCard } from './UndertakingCard.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './undertakings.module.css';

await words('undertakings');

/** Who bound or pressed whom: what still stands, and what settled the rest. */
export function UndertakingsPage() {
  const { t } = useTranslation('undertakings');
  const { number } = useFormats();
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const { date } = useDates();
  const nameOf = useActorName(dossier);
  const query = useInfiniteQuery(undertakingsQuery(dossier, search));
  const { data, failureReason } = query;

  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void query.refetch()} onClear={clearFilters} />;
  if (!data) {
    return (
      <div className={view.page}>
        <Skeleton lines={[60, 40, 95, 92, 97, 88]} />
      </div>
    );
  }
  const all = data.pages.flatMap(({ items }) => items);
  if (all.length === 0) {
    if (!unfiltered) return <EmptyState filtered onClear={clearFilters} />;
    return (
      <div className={view.page} role="status">
        <h2>{t('emptyTitle')}</h2>
        <p className={view.intro}>{t('emptyText')}</p>
      </div>
    );
  }
  const standing = all.filter((one) => one.standing);
  const settled = all.filter((one) => !one.standing);
  const { knownOn } = search;
  return (
    <div className={view.page} aria-busy={query.isPlaceholderData}>
      <h2>{t('title')}</h2>
      <p className={view.intro}>{t('intro')}</p>
      <Tally tally={data.pages[0]?.tally ?? null} />
      <section aria-labelledby="standing" className={styles.section}>
        <h3 id="standing">
          {knownOn === undefined ? t('standing') : t('standingOn', { day: date(knownOn) })}{' '}
          <span>
            <bdi>{number(standing.length)}</bdi>
          </span>
        </h3>
        <p className={view.intro}>{t(standing.length > 0 ? 'standingHint' : 'nothingStands')}</p>
        <ul className={styles.cards}>
          {standing.map((one) => (
            <UndertakingCard key={one.event.id} undertaking={one} nameOf={nameOf} />
          ))}
        </ul>
      </section>
      {settled.length > 0 && (
        <section aria-labelledby="settled" className={styles.section}>
          <h3 id="settled">
            {t('settled')}{' '}
            <span>
              <bdi>{number(settled.length)}</bdi>
            </span>
          </h3>
          <p className={view.intro}>{t('settledHint')}</p>
          <ul className={styles.cards}>
            {settled.map((one) => (
              <UndertakingCard key={one.event.id} undertaking={one} nameOf={nameOf} />
            ))}
          </ul>
        </section>
      )}
      {query.hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </div>
  );
}
