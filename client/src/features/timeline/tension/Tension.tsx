import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../../../api/types.js';
import type { TimelineAxis } from '../../../timeline/types.js';
import { EventLinkMode } from '../../../ui/event/EventLink.js';
import { direction } from '../../../ui/direction.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useView } from '../../../view/use-view.js';
import { Explained } from './Explained.js';
import { Reading } from './Reading.js';
import styles from './tension.module.css';
import { TensionHead } from './TensionHead.js';
import { useWeeks } from './use-weeks.js';
import { WeekChart } from './WeekChart.js';
import { WeeksTable } from './WeeksTable.js';

interface TensionProps {
  readonly dossier: string;
  readonly axis: TimelineAxis;
  /** Those of the timeline above. */
  readonly events: readonly EventSummary[];
}

/** Narrower, and names would cover what they name. */
const NAMED_FROM = 600;

/** Words and deeds as weekly bars under the axis of the timeline, of the same events; its window only shows a part. */
export default function Tension({ dossier, axis, events }: TensionProps) {
  const { search } = useView();
  return (
    <section aria-labelledby="tension" className={styles.tension}>
      <TensionHead dossier={dossier} events={events} />
      {search.tension !== 'hidden' && (
        <EventLinkMode.Provider value="panel">
          <Drawn dossier={dossier} axis={axis} />
        </EventLinkMode.Provider>
      )}
    </section>
  );
}

function Drawn({ dossier, axis }: Omit<TensionProps, 'events'>) {
  const { t } = useTranslation('tension');
  const { data, failureReason, ...reading } = useWeeks(dossier);
  if (!data) {
    if (failureReason) return <p role="alert">{t('failed', { why: failureReason.message })}</p>;
    return <Skeleton lines={[100, 100, 100]} />;
  }
  if (data.weeks.length === 0) return <p className={styles.note}>{t('nothing')}</p>;
  const named = axis.width >= NAMED_FROM;
  return (
    <>
      <div className={styles.frame} style={{ marginInlineStart: axis.start }}>
        <WeekChart
          tension={data}
          view={axis}
          mirrored={direction() === 'rtl'}
          bars={named ? 112 : 80}
          rows={named ? { up: 2, down: 2 } : { up: 0, down: 0 }}
          numbersBeside={axis.start > 0}
          {...reading}
        />
      </div>
      <Reading tension={data} week={reading.shown} wordsOf={reading.wordsOf} />
      <Explained />
      <WeeksTable tension={data} from={axis.from} to={axis.to} />
    </>
  );
}
