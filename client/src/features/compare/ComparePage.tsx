import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossiersQuery } from '../../api/queries.js';
import type { Dossier } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { AsKnownOn } from '../../ui/AsKnownOn.js';
import { ChoiceMenu } from '../../ui/ChoiceMenu.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './compare.module.css';
import { Lanes } from './Lanes.js';
import { LanesTable } from './LanesTable.js';
import { useLanes } from './use-lanes.js';

await words('compare');

/** So many stand beside one another before anybody has chosen. */
const AT_FIRST = 4;

const DAYS = ['calendar', 'first-announcement'] as const;

/** Several negotiations on one axis, by the calendar or by the days since the first announcement of each. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { data, failureReason, refetch } = useQuery(dossiersQuery);
  const { knownOn } = useSearch({ from: '/compare' });
  usePageTitle(t('title'));
  return (
    <Main className={styles.page}>
      <PageHeading>{t('title')}</PageHeading>
      <p className={styles.intro}>{t('intro')}</p>
      {knownOn !== undefined && <AsKnownOn day={knownOn} />}
      {!data && failureReason && <ErrorState error={failureReason} onRetry={() => void refetch()} />}
      {!data && !failureReason && <Skeleton lines={[40, 90, 70]} />}
      {data && <Compared dossiers={data.items} />}
    </Main>
  );
}

function Compared({ dossiers }: { dossiers: readonly Dossier[] }) {
  const { t } = useTranslation('compare');
  const search = useSearch({ from: '/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const aligned = search.from !== undefined;
  const chosen = search.dossier
    ? [...new Set(search.dossier.flatMap((name) => dossiers.find(({ slug, id }) => [slug, id].includes(name)) ?? []))]
    : dossiers.slice(0, AT_FIRST);
  const lanes = useLanes(chosen, { aligned, knownOn: search.knownOn });
  return (
    <>
      <div className={styles.choices}>
        <ChoiceMenu
          label={t('dossiers')}
          mode="several"
          choices={dossiers.map(({ slug, title }) => ({ code: slug, label: title }))}
          chosen={chosen.map(({ slug }) => slug)}
          onChange={(slugs) => void navigate({ search: { ...search, dossier: slugs }, replace: true })}
        >
          {t('chosen', { count: chosen.length })}
        </ChoiceMenu>
        <ChoiceMenu
          label={t('days')}
          mode="one"
          choices={DAYS.map((code) => ({ code, label: t(code) }))}
          chosen={[aligned ? 'first-announcement' : 'calendar']}
          onChange={([code]) =>
            void navigate({ search: { ...search, from: code === 'calendar' ? undefined : code }, replace: true })
          }
        >
          {t(aligned ? 'first-announcement' : 'calendar')}
        </ChoiceMenu>
      </div>
      {chosen.length === 0 ? (
        <p role="status">{t('none')}</p>
      ) : (
        <>
          <Lanes lanes={lanes} aligned={aligned} knownOn={search.knownOn} />
          <LanesTable lanes={lanes} aligned={aligned} />
        </>
      )}
    </>
  );
}
