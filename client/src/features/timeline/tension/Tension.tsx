import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tensionQuery } from '../../../api/ledger-queries.js';
import type { EventSummary, TensionPoint } from '../../../api/types.js';
import '../../../i18n/tension/add-tension-words.js';
import type { TimelineAxis } from '../../../timeline/types.js';
import { EventLinkMode } from '../../../ui/event/EventLink.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useDates } from '../../../ui/use-dates.js';
import { useView } from '../../../view/use-view.js';
import { Chart } from './Chart.js';
import { PairMenu } from './PairMenu.js';
import { Movers, Value } from './Reading.js';
import styles from './tension.module.css';
import { TensionTable } from './TensionTable.js';

interface TensionProps {
  readonly dossier: string;
  readonly axis: TimelineAxis;
  /** Those of the timeline above. */
  readonly events: readonly EventSummary[];
}

/** Words and deeds as two lines under the axis of the timeline, in the same window and of the same events. */
export default function Tension({ dossier, axis, events }: TensionProps) {
  const { t } = useTranslation('tension');
  const { search } = useView();
  const { data, failureReason } = useQuery(tensionQuery(dossier, search));
  const [chosen, setChosen] = useState<TensionPoint | null>(null);
  const titles = useMemo(() => new Map(events.map(({ ref, title }) => [ref, title])), [events]);
  const shown = data?.points.find(({ day }) => day === chosen?.day) ?? null;
  if (!data) {
    return failureReason ? (
      <p role="alert">{t('failed', { why: failureReason.message })}</p>
    ) : (
      <Skeleton lines={[100, 100, 100]} />
    );
  }
  return (
    <EventLinkMode.Provider value="panel">
      <section aria-labelledby="tension" className={styles.tension}>
        <div className={styles.head}>
          <h2 id="tension">{t('title')}</h2>
          <Key line="words" />
          <Key line="deeds" />
          <PairMenu dossier={dossier} events={events} />
        </div>
        {data.points.length === 0 ? (
          <p className={styles.note}>{t('nothing')}</p>
        ) : (
          <>
            <div className={styles.frame} style={{ marginLeft: axis.left }}>
              <Chart points={data.points} axis={axis} chosen={shown} onChoose={setChosen} />
            </div>
            <div role="status" className={styles.reading}>
              {shown ? <Reading point={shown} titles={titles} /> : t('pick')}
            </div>
            <p className={styles.note}>
              {t('scale')} {t('smoothing', { half: data.halfLife, memory: data.memoryDays })} {t('gaps')}
            </p>
            <TensionTable points={data.points} titles={titles} />
          </>
        )}
      </section>
    </EventLinkMode.Provider>
  );
}

function Key({ line }: { line: 'words' | 'deeds' }) {
  const { t } = useTranslation('tension');
  return (
    <span className={styles.key}>
      <svg width="28" height="10" aria-hidden="true">
        <path d="M1 5h26" data-line={line} />
      </svg>{' '}
      {t(line)}
    </span>
  );
}

function Reading({ point, titles }: { point: TensionPoint; titles: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('tension');
  const { date } = useDates();
  return (
    <>
      <p>
        <strong>{date(point.day)}</strong> · {t('words')} <Value point={point} line="words" /> · {t('deeds')}{' '}
        <Value point={point} line="deeds" />
      </p>
      <Movers point={point} titles={titles} />
    </>
  );
}
