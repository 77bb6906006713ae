import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../../api/problem.js';
import { RECORD_LISTS, recordSuggestionQuery, type RecordList } from '../../api/record-suggestion-queries.js';
import { OnlyFor } from '../../editing/OnlyFor.js';
import { words } from '../../i18n/words.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { NotFound } from '../../ui/NotFound.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { JudgedRecord } from './JudgedRecord.js';
import styles from './review.module.css';

await words('editing', 'review');

/** The page of a correction that somebody suggests of an actor, a source, a publisher or a dossier. */
export function RecordSuggestionPage() {
  const { t } = useTranslation('editing');
  const { list } = useParams({ from: '/review/$list/$record/$suggestion' });
  const known = RECORD_LISTS.find((one) => one === list);
  return (
    <Main className={styles.page}>
      <OnlyFor action="draft.read" signIn={t('review.signIn')} notAllowed={t('review.notAllowed')}>
        {known ? <Judging list={known} /> : <NotFound />}
      </OnlyFor>
    </Main>
  );
}

function Judging({ list }: { list: RecordList }) {
  const { t } = useTranslation('review');
  const { record, suggestion } = useParams({ from: '/review/$list/$record/$suggestion' });
  const { data, error, refetch } = useQuery(recordSuggestionQuery(list, record, suggestion));
  usePageTitle(data ? t('ofSuggestion', { title: data.record.title }) : null);
  if (isMissing(error)) return <NotFound />;
  return (
    <>
      <p className={styles.crumbs}>
        <Link to="/review">{t('back')}</Link>
      </p>
      {data && <JudgedRecord list={list} judged={data} />}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={[30, 70, 0, 90, 90, 60]} />}
    </>
  );
}
