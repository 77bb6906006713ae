import { words } from '../../i18n/words.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceListQuery } from '../../api/directory-queries.js';
import type { Source } from '../../api/types.js';
import { Main } from '../../ui/Main.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { Paged } from '../../ui/directory/Paged.js';
import { WriteLinks } from '../../ui/directory/WriteLinks.js';
import { SearchLine } from '../../ui/directory/SearchLine.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { useSourceDay } from '../../ui/event/use-source-day.js';
import { useLabels } from '../../ui/use-labels.js';
import { usePageTitle } from '../../ui/use-page-title.js';

await words('directory');

/** Every document that events rest on, found by publisher or title. */
export function SourcesPage() {
  const { t } = useTranslation('directory');
  const { q } = useSearch({ from: '/sources' });
  const query = useInfiniteQuery(sourceListQuery(q));
  usePageTitle(t('source.title'));
  return (
    <Main className={styles.page}>
      <PageHeading>{t('source.title')}</PageHeading>
      <WriteLinks action="source.write">
        <Link to="/sources/new" className={controls.pill}>
          {t('source.create')}
        </Link>
      </WriteLinks>
      <p className={styles.intro}>
        {t('source.intro')}{' '}
        <Link to="/publishers" className="alone">
          {t('publisher.title')}
        </Link>
      </p>
      <SearchLine to="/sources" label={t('source.search')} text={q} />
      <Paged query={query} empty={q === undefined ? t('none') : t('noneFound', { text: q })}>
        {(sources, total) => (
          <>
            <p role="status" className={styles.soft}>
              {t('source.found', { ...total })}
            </p>
            <ul className={styles.list}>
              {sources.map((source) => (
                <SourceEntry key={source.id} source={source} />
              ))}
            </ul>
          </>
        )}
      </Paged>
    </Main>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { t } = useTranslation('directory');
  const labels = useLabels();
  const day = useSourceDay()(source);
  const told = [
    ...(source.kind === 'article' ? [] : [labels('sourceKind', source.kind)]),
    ...(day === null ? [] : [day]),
    ...(source.reliability === 'F' ? [] : [labels('reliability', source.reliability)]),
    ...(source.seen === 'listed' ? [labels('seen', source.seen)] : []),
  ];
  return (
    <li>
      <div>
        <Link to="/sources/$source" params={{ source: source.slug }}>
          <bdi lang={source.language}>{source.title}</bdi>
        </Link>
        <p className={styles.soft}>
          <bdi>{source.publisher}</bdi>
          {told.map((one) => (
            <Fragment key={one}>
              {' · '}
              <bdi>{one}</bdi>
            </Fragment>
          ))}
        </p>
      </div>
      <span className={styles.count}>{t('events', { count: source.eventCount })}</span>
    </li>
  );
}
