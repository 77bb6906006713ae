import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { publisherQuery } from '../../api/directory-queries.js';
import type { Publisher } from '../../api/types.js';
import { EditWords } from '../../editing/record/EditWords.js';
import { RecordSuggestions } from '../../editing/record/RecordSuggestions.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { Fact } from '../../ui/directory/Fact.js';
import { OnePage } from '../../ui/directory/OnePage.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { useViewer } from '../../api/use-viewer.js';

await words('directory');

const StandingMerges = lazy(async () => ({
  default: (await import('../../editing/merging/StandingMerges.js')).StandingMerges,
}));

/**
 * One publisher: what it is, its grade and why, and the way to its sources. The address of one that was merged leads to the one
 * that stays.
 */
export function PublisherPage() {
  const { publisher } = useParams({ from: '/publishers/$publisher' });
  const query = useQuery(publisherQuery(publisher));
  usePageTitle(query.data?.name ?? null);
  return (
    <OnePage query={query}>
      {(found) =>
        found.slug === publisher ? (
          <PublisherArticle publisher={found} />
        ) : (
          <Navigate to="/publishers/$publisher" params={{ publisher: found.slug }} replace />
        )
      }
    </OnePage>
  );
}

function PublisherArticle({ publisher }: { publisher: Publisher }) {
  const { t } = useTranslation('directory');
  const { may } = useViewer();
  const labels = useLabels();
  const { country } = useFormats();
  const { slug, name, kind, reliability, note } = publisher;
  return (
    <article>
      <p className={styles.kicker}>
        <Link to="/publishers">{t('publisher.title')}</Link>
      </p>
      <PageHeading>
        <bdi>{name}</bdi>
      </PageHeading>
      <p className={styles.write}>
        {may('publisher.write') && (
          <Link to="/publishers/$publisher/edit" params={{ publisher: slug }} className={controls.pill}>
            <EditWords list="publishers" slug={slug} />
          </Link>
        )}
        {may('merge') && (
          <Link to="/publishers/$publisher/merge" params={{ publisher: slug }} className={controls.pill}>
            {t('merge')}
          </Link>
        )}
        <Link to="/publishers/$publisher/history" params={{ publisher: slug }} className={controls.pill}>
          {t('history')}
        </Link>
      </p>
      <RecordSuggestions list="publishers" slug={slug} />
      <dl className={styles.facts}>
        <Fact term={t('publisher.kind')}>{labels('sourceKind', kind)}</Fact>
        {publisher.country !== null && <Fact term={t('publisher.country')}>{country(publisher.country)}</Fact>}
        {reliability !== 'F' && (
          <Fact term={t('source.reliability')}>
            {reliability}: {labels('reliability', reliability)}
            <p className={styles.soft}>{t('source.reliabilityText')}</p>
          </Fact>
        )}
        {note !== null && (
          <Fact term={t('source.note')}>
            <p dir="auto">{note}</p>
          </Fact>
        )}
        <Fact term={t('source.title')}>
          <Link to="/sources" search={{ q: name }}>
            {t('source.found', { count: publisher.sourceCount })}
          </Link>
        </Fact>
      </dl>
      {may('merge') && (
        <Suspense>
          <StandingMerges list="publishers" slug={slug} name={name} />
        </Suspense>
      )}
    </article>
  );
}
