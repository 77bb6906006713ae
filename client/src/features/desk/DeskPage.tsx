import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskQuery } from '../../api/desk-queries.js';
import { useViewer } from '../../api/use-viewer.js';
import { keepBrought } from '../../editing/page/brought.js';
import { OnlyFor } from '../../editing/OnlyFor.js';
import { words } from '../../i18n/words.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './desk.module.css';
import { BroughtPage } from './BroughtPage.js';
import { Bookmarklet } from './Bookmarklet.js';
import { DeskDossiers } from './DeskDossiers.js';
import { DeskSection } from './DeskSection.js';
import { News } from './News.js';

await words('desk');

/** What somebody works on, and what others want of them. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  // Before anything that links to where one is.
  useState(keepBrought);
  usePageTitle(t('title'));
  return (
    <Main className={styles.page}>
      <PageHeading>{t('title')}</PageHeading>
      <OnlyFor action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
        <Desk />
      </OnlyFor>
    </Main>
  );
}

/** What wants an answer stands first; then what one writes; what others say stands beside it. */
const SECTIONS = ['returned', 'assigned', 'drafts', 'handedIn', 'deleted'] as const;

function Desk() {
  const { t } = useTranslation('desk');
  const { viewer } = useViewer();
  const { data, failureReason, refetch } = useQuery(deskQuery);
  if (!data && failureReason) return <ErrorState error={failureReason} onRetry={() => void refetch()} />;
  if (!data || !viewer) return <Skeleton lines={[30, 70, 60, 0, 30, 80, 75]} />;
  const isEmpty = SECTIONS.every((kind) => data[kind].items.length === 0);
  // Where nothing lies yet, the ways to begin stand in its place.
  const begins = isEmpty && data.dossiers.length === 0;
  const dossiers = <DeskDossiers dossiers={data.dossiers} />;
  return (
    <div className={styles.columns}>
      <div>
        <BroughtPage own={data.dossiers} />
        {isEmpty && <p className={styles.soft}>{t('nothing')}</p>}
        {SECTIONS.map((kind) => (
          <DeskSection key={kind} kind={kind} events={data[kind]} author={viewer.id} />
        ))}
        {begins && dossiers}
      </div>
      <div>
        <News news={data.news} />
        {!begins && dossiers}
        <Bookmarklet />
      </div>
    </div>
  );
}
