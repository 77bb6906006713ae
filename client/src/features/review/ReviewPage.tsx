import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownSuggestionsQuery, reviewQueueQuery } from '../../api/review-queries.js';
import { OnlyFor } from '../../editing/OnlyFor.js';
import { words } from '../../i18n/words.js';
import { Paged } from '../../ui/directory/Paged.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { OwnSuggestion } from './OwnSuggestion.js';
import styles from './review.module.css';
import { WaitingEntry } from './WaitingEntry.js';

await words('directory', 'editing', 'review');

/** What waits for those who review, and what became of what one has suggested. */
export function ReviewPage() {
  const { t } = useTranslation('review');
  const { t: editing } = useTranslation('editing');
  usePageTitle(t('title'));
  return (
    <Main className={styles.page}>
      <PageHeading>{t('title')}</PageHeading>
      <OnlyFor action="draft.read" signIn={editing('review.signIn')} notAllowed={editing('review.notAllowed')}>
        <p className={styles.soft}>{t('intro')}</p>
        <Queue />
        <OwnSuggestions />
      </OnlyFor>
    </Main>
  );
}

function Queue() {
  const { t } = useTranslation('review');
  const query = useInfiniteQuery(reviewQueueQuery);
  return (
    <Paged query={query} empty={t('none')}>
      {(items, total) => (
        <>
          <p role="status" className={styles.soft}>
            {t('waiting', { ...total })}
          </p>
          <ol className={styles.list}>
            {items.map((item) => (
              <WaitingEntry key={item.suggestion ?? item.id} item={item} />
            ))}
          </ol>
        </>
      )}
    </Paged>
  );
}

function OwnSuggestions() {
  const { t } = useTranslation('review');
  const query = useInfiniteQuery(ownSuggestionsQuery);
  return (
    <section aria-labelledby="review-own">
      <h2 id="review-own">{t('own')}</h2>
      <Paged query={query} empty={t('ownNone')}>
        {(items) => (
          <ul className={styles.list}>
            {items.map((item) => (
              <OwnSuggestion key={item.id} item={item} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
