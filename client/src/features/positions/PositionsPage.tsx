import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { words } from '../../i18n/words.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { issueOf } from '../../view/positions-search.js';
import { useView } from '../../view/use-view.js';
import { IssueLinks } from './IssueLinks.js';
import { OnIssue } from './OnIssue.js';

await words('positions');

/** What each side has stated on an issue over time, beside the others. */
export function PositionsPage() {
  const { t } = useTranslation('positions');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, clearFilters } = useView();
  const { data, failureReason, refetch } = useQuery(dossierQuery(dossier, search.knownOn));
  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void refetch()} onClear={clearFilters} />;
  const issue = data && issueOf(search, data.issues);
  return (
    <div className={view.page}>
      <h2>{issue ? t('title', { issue: issue.label }) : t('plainTitle')}</h2>
      <p className={view.intro}>{t('intro')}</p>
      {!data && <Skeleton lines={[60, 40, 95, 92, 97, 88]} />}
      {data && !issue && (
        <p role="status" className={view.intro}>
          {t('noIssues')}
        </p>
      )}
      {data && issue && (
        <>
          <IssueLinks dossier={dossier} issues={data.issues} shown={issue} />
          <OnIssue dossier={dossier} issue={issue.slug} />
        </>
      )}
    </div>
  );
}
