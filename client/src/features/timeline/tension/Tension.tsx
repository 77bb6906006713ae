import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tensionQuery } from '../../../api/ledger-queries.js';
import type { EventSummary, TensionPoint } from '../../../api/types.js';
import { words } from '../../../i18n/words.js';
import type { TimelineAxis } from '../../../timeline/types.js';
import { EventLinkMode } from '../../../ui/event/EventLink.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useView } from '../../../view/use-view.js';
import { Chart } from './Chart.js';
import { Explained } from './Explained.js';
import { Reading } from './Reading.js';
import styles from './tension.module.css';
import { TensionHead } from './TensionHead.js';
import { TensionTable } from './TensionTable.js';
import { usePointWords } from './use-point-words.js';
import { widened } from './widened.js';

await words('tension');

interface TensionProps {
  readonly dossier: string;
  readonly axis: TimelineAxis;
  /** Those of the timeline above. */
  readonly events: readonly EventSummary[];
}

/** Words and deeds as two lines under the axis of the timeline, in the same window and of the same events. */
export default function Tension({ dossier, axis, events }: TensionProps) {
  const { search } = useView();
  return (
    <section aria-labelledby="tension" className={styles.tension}>
      <TensionHead dossier={dossier} events={events} />
      {search.tension !== 'hidden' && (
        <EventLinkMode.Provider value="panel">
          <Drawn dossier={dossier} axis={axis} events={events} />
        </EventLinkMode.Provider>
      )}
    </section>
  );
}

function Drawn({ dossier, axis, events }: TensionProps) {
  const { t } = useTranslation('tension');
  const { search } = useView();
  const { data, failureReason } = useQuery(
    tensionQuery(
      dossier,
      useMemo(() => widened(search), [search]),
    ),
  );
  const [chosen, setChosen] = useState<TensionPoint | null>(null);
  const titles = useMemo(() => new Map(events.map(({ ref, title }) => [ref, title])), [events]);
  const wordsOf = usePointWords();
  const choose = useCallback((point: TensionPoint) => setChosen(point), []);
  if (!data) {
    if (failureReason) return <p role="alert">{t('failed', { why: failureReason.message })}</p>;
    return <Skeleton lines={[100, 100, 100]} />;
  }
  if (data.points.length === 0) return <p className={styles.note}>{t('nothing')}</p>;
  const shown = data.points.find(({ day }) => day === chosen?.day) ?? null;
  return (
    <>
      <div className={styles.frame} style={{ marginLeft: axis.left }} data-beside={axis.left > 0 || undefined}>
        <p aria-hidden="true">{t('above')}</p>
        <Chart points={data.points} axis={axis} chosen={shown} onChoose={choose} wordsOf={wordsOf} />
        <p aria-hidden="true">{t('below')}</p>
      </div>
      <Reading point={shown} titles={titles} wordsOf={wordsOf} />
      <Explained halfLife={data.halfLife} memoryDays={data.memoryDays} />
      <TensionTable points={data.points} titles={titles} />
    </>
  );
}
