import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../../api/problem.js';
import { eventQuery } from '../../api/queries.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import { EventLinkMode } from '../../ui/event/EventLink.js';
import { Neighbours } from '../../ui/event/Neighbours.js';
import { Cross } from '../../ui/icons.js';
import { classNames } from '../../ui/class-names.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { useView } from '../../view/use-view.js';
import styles from './panel.module.css';

// Nobody has chosen an event yet when the first view comes: what tells of one is fetched with it.
const EventBrief = lazy(async () => ({ default: (await import('./EventBrief.js')).EventBrief }));

const WAITING = <Skeleton lines={[40, 85, 30, 0, 95, 90, 70]} />;

interface EventPanelProps {
  readonly dossier: string;
  readonly eventRef: string;
  readonly onClose: () => void;
}

/** The chosen event in short, beside the view. */
export function EventPanel({ dossier, eventRef, onClose }: EventPanelProps) {
  const { t } = useTranslation();
  const knownOn = useKnownOn();
  const { search } = useView();
  const { data, error, failureReason, refetch } = useQuery(eventQuery(eventRef, knownOn));
  const missing = isMissing(error);
  return (
    <aside aria-label={t('panel.label')} className={styles.panel}>
      <button
        type="button"
        className={classNames(controls.pill, controls.quiet, controls.square, styles.close)}
        aria-label={t('app.close')}
        onClick={onClose}
      >
        <Cross />
      </button>
      <EventLinkMode value="panel">
        <Neighbours eventRef={eventRef} dossier={dossier} search={search} />
        {data && (
          <Suspense fallback={WAITING}>
            <EventBrief key={data.id} event={data} />
          </Suspense>
        )}
        {!data && missing && <p>{t(knownOn === undefined ? 'states.notFoundTitle' : 'knownOn.notYet')}</p>}
        {!data && !missing && failureReason && <ErrorState error={failureReason} onRetry={() => void refetch()} />}
        {!data && !failureReason && WAITING}
      </EventLinkMode>
    </aside>
  );
}
