import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { briefingQuery } from '../../api/briefing-queries.js';
import { words } from '../../i18n/words.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ViewError } from '../../ui/ViewError.js';
import { useView } from '../../view/use-view.js';
import styles from './briefing.module.css';
import { BriefingHead } from './BriefingHead.js';
import { BriefingTools } from './BriefingTools.js';
import { DisputedItems } from './DisputedItems.js';
import { Items } from './Items.js';
import { KeyPoints } from './KeyPoints.js';
import { NothingHappened } from './NothingHappened.js';
import { Part } from './Part.js';
import { SourceList } from './SourceList.js';

await words('briefing');

/** What a desk hands upwards: made to be read on paper as well as here. */
export function BriefingPage() {
  const { t } = useTranslation('briefing');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, change } = useView();
  const { data, failureReason, isPlaceholderData, refetch } = useQuery(briefingQuery(dossier, search));
  const { happened, due, overdue, standing, disputed } = data ?? {};

  if (!data && failureReason) {
    const anyWindow = () => change({ from: undefined, to: undefined });
    return <ViewError error={failureReason} onRetry={() => void refetch()} onClear={anyWindow} />;
  }
  if (!data || !happened || !due || !overdue || !standing || !disputed) {
    return (
      <div className={styles.page}>
        <Skeleton lines={[60, 40, 95, 92, 97, 88]} />
      </div>
    );
  }
  return (
    <article className={styles.page} aria-labelledby="briefing" aria-busy={isPlaceholderData}>
      <BriefingTools dossier={dossier} briefing={data} />
      <BriefingHead briefing={data} />
      <KeyPoints briefing={data} />
      <Part name="happened" count={happened.length} total={data.totals.happened}>
        {happened.length > 0 ? <Items items={happened} /> : <NothingHappened last={data.lastHappened} />}
      </Part>
      <Part name="due" count={due.length} total={data.totals.due}>
        {due.length > 0 ? <Items items={due} /> : t('nothing.due')}
      </Part>
      <Part name="overdue" count={overdue.length} total={data.totals.overdue}>
        {overdue.length > 0 ? <Items items={overdue} /> : t('nothing.overdue')}
      </Part>
      <Part name="standing" count={standing.length} total={data.totals.standing}>
        {standing.length > 0 ? (
          <Items items={standing} />
        ) : (
          t(data.totals.standingInAll > 0 ? 'nothing.standsElse' : 'nothing.standing')
        )}
      </Part>
      <Part name="disputed" count={disputed.length}>
        {disputed.length > 0 ? <DisputedItems items={disputed} /> : t('nothing.disputed')}
      </Part>
      <SourceList sources={data.sources} />
    </article>
  );
}
