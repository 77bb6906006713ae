import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { dossierPagesQuery } from '../../api/queries.js';
import type { Dossier } from '../../api/types.js';
import { Paged } from '../../ui/directory/Paged.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './dossiers.module.css';
import { NewDossierLink } from './NewDossierLink.js';
import { NoDossier } from './NoDossier.js';

await Promise.all([words('dossiers'), words('directory')]);

interface DossiersPageProps {
  /** What stands beneath the name of each. */
  readonly children: (dossier: Dossier) => ReactNode;
}

/** Where everything begins, what was changed last first; with one dossier, that dossier. */
export function DossiersPage({ children }: DossiersPageProps) {
  const { t } = useTranslation(['translation', 'dossiers']);
  const query = useInfiniteQuery(dossierPagesQuery);
  const { data, failureReason, refetch } = query;
  usePageTitle(t('dossiers:title'));
  const [first, second] = data?.pages[0]?.items ?? [];
  if (first && !second) return <Navigate to="/d/$dossier" params={{ dossier: first.slug }} replace />;
  return (
    <Main className={styles.page}>
      {!data && failureReason && <ErrorState level={1} error={failureReason} onRetry={() => void refetch()} />}
      {!data && !failureReason && <Skeleton lines={[40, 90, 70]} />}
      {data && !first && <NoDossier />}
      {first && second && (
        <>
          <PageHeading>{t('dossiers:title')}</PageHeading>
          <p className={styles.ways}>
            <Link to="/compare" className="alone">
              {t('dossiers:compare')}
            </Link>
          </p>
          <NewDossierLink />
          <Paged query={query} empty={null}>
            {(dossiers) => (
              <ul className={styles.list}>
                {dossiers.map((dossier) => (
                  <li key={dossier.id}>
                    <h2>
                      <Link to="/d/$dossier" params={{ dossier: dossier.slug }}>
                        <bdi>{dossier.title}</bdi>
                      </Link>
                    </h2>
                    <p>
                      <bdi>{dossier.sentence || dossier.summary}</bdi>
                    </p>
                    {children(dossier)}
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </>
      )}
    </Main>
  );
}
