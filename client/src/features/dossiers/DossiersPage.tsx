import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { dossiersQuery } from '../../api/queries.js';
import type { Dossier } from '../../api/types.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './dossiers.module.css';
import { NewDossierLink } from './NewDossierLink.js';
import { NoDossier } from './NoDossier.js';

await words('dossiers');

interface DossiersPageProps {
  /** What stands beneath the name of each. */
  readonly children: (dossier: Dossier) => ReactNode;
}

/** Where everything begins; with one dossier, that dossier. */
export function DossiersPage({ children }: DossiersPageProps) {
  const { t } = useTranslation(['translation', 'dossiers']);
  const { data, failureReason, refetch } = useQuery(dossiersQuery);
  usePageTitle(t('dossiers:title'));
  const [first, second] = data?.items ?? [];
  if (first && !second) return <Navigate to="/d/$dossier" params={{ dossier: first.slug }} replace />;
  return (
    <Main className={styles.page}>
      {!data && failureReason && <ErrorState level={1} error={failureReason} onRetry={() => void refetch()} />}
      {!data && !failureReason && <Skeleton lines={[40, 90, 70]} />}
      {data && !first && <NoDossier />}
      {data && !first && <NewDossierLink />}
      {first && second && (
        <>
          <PageHeading>{t('dossiers:title')}</PageHeading>
          <p className={styles.ways}>
            <Link to="/compare" className="alone">
              {t('dossiers:compare')}
            </Link>
          </p>
          <NewDossierLink />
          <ul className={styles.list}>
            {data?.items.map((dossier) => (
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
        </>
      )}
    </Main>
  );
}
