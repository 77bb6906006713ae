import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { publisherListQuery } from '../../api/directory-queries.js';
import type { Publisher } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { Paged } from '../../ui/directory/Paged.js';
import { WriteLinks } from '../../ui/directory/WriteLinks.js';
import { SearchLine } from '../../ui/directory/SearchLine.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { useLabels } from '../../ui/use-labels.js';
import { usePageTitle } from '../../ui/use-page-title.js';

await words('directory');

/** Whoever brought sources out, with the grades that those inherit. */
export function PublishersPage() {
  const { t } = useTranslation('directory');
  const { q } = useSearch({ from: '/publishers' });
  const query = useInfiniteQuery(publisherListQuery(q));
  usePageTitle(t('publisher.title'));
  return (
    <Main className={styles.page}>
      <p className={styles.kicker}>
        <Link to="/sources" className="alone">
          {t('source.title')}
        </Link>
      </p>
      <PageHeading>{t('publisher.title')}</PageHeading>
      <WriteLinks action="publisher.write">
        <Link to="/publishers/new" className={controls.pill}>
          {t('publisher.create')}
        </Link>
      </WriteLinks>
      <p className={styles.intro}>{t('publisher.intro')}</p>
      <SearchLine to="/publishers" label={t('publisher.search')} text={q} />
      <Paged query={query} empty={q === undefined ? t('none') : t('noneFound', { text: q })}>
        {(publishers, total) => (
          <>
            <p role="status" className={styles.soft}>
              {t('publisher.found', { ...total })}
            </p>
            <ul className={styles.list}>
              {publishers.map((publisher) => (
                <PublisherEntry key={publisher.id} publisher={publisher} />
              ))}
            </ul>
          </>
        )}
      </Paged>
    </Main>
  );
}

function PublisherEntry({ publisher }: { publisher: Publisher }) {
  const { t } = useTranslation('directory');
  const labels = useLabels();
  return (
    <li>
      <div>
        <Link to="/publishers/$publisher" params={{ publisher: publisher.slug }}>
          <bdi>{publisher.name}</bdi>
        </Link>
        {publisher.reliability !== 'F' && <p className={styles.soft}>{labels('reliability', publisher.reliability)}</p>}
      </div>
      <span className={styles.count}>{t('source.found', { count: publisher.sourceCount })}</span>
    </li>
  );
}
