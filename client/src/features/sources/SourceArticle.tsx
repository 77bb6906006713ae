import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { eventsOfQuery } from '../../api/directory-queries.js';
import type { Source } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import { EditWords } from '../../editing/record/EditWords.js';
import { RecordSuggestions } from '../../editing/record/RecordSuggestions.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { Paged } from '../../ui/directory/Paged.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { CitingEvent } from './CitingEvent.js';
import { SourceFacts } from './SourceFacts.js';

const StandingMerges = lazy(async () => ({
  default: (await import('../../editing/merging/StandingMerges.js')).StandingMerges,
}));

/** A document as one reads it: what it is, how far it can be relied on, and what it vouches for. */
export function SourceArticle({ source }: { source: Source }) {
  const { t } = useTranslation('directory');
  const { may } = useViewer();
  const events = useInfiniteQuery(eventsOfQuery({ source: [source.slug] }));
  return (
    <article>
      <p className={styles.kicker}>
        <Link to="/sources" className="alone">
          {t('source.title')}
        </Link>
      </p>
      <PageHeading>
        <bdi lang={source.language}>{source.title}</bdi>
      </PageHeading>
      {source.url !== null && (
        <p className={styles.intro}>
          <a href={source.url} rel="noreferrer" target="_blank" hrefLang={source.language} className={controls.pill}>
            {t('source.read')}
          </a>
        </p>
      )}
      <p className={styles.write}>
        {may('source.write') && (
          <Link to="/sources/$source/edit" params={{ source: source.slug }} className={controls.pill}>
            <EditWords list="sources" slug={source.slug} />
          </Link>
        )}
        {may('merge') && (
          <Link to="/sources/$source/merge" params={{ source: source.slug }} className={controls.pill}>
            {t('merge')}
          </Link>
        )}
        <Link to="/sources/$source/history" params={{ source: source.slug }} className={controls.pill}>
          {t('history')}
        </Link>
      </p>
      <RecordSuggestions list="sources" slug={source.slug} />
      <SourceFacts source={source} />
      {may('merge') && (
        <Suspense>
          <StandingMerges list="sources" slug={source.slug} name={source.title} />
        </Suspense>
      )}
      <section className={styles.section}>
        <h2>{t('source.cited')}</h2>
        <Paged query={events} empty={t('noEvents')}>
          {(items) => (
            <>
              <p className={styles.soft}>{t('source.citedIntro')}</p>
              <ul>
                {items.map((event) => (
                  <CitingEvent key={event.id} event={event} source={source.slug} />
                ))}
              </ul>
            </>
          )}
        </Paged>
      </section>
    </article>
  );
}
