import type { Fate } from '@domain/follow-ups/fate.js';
import { wordToDeed } from '@domain/follow-ups/word-to-deed.js';
import { markStateOf, type MarkState } from '@domain/lifecycle/mark-state.js';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../api/types.js';
import { shortTitleOf } from '../../ui/event/short-title.js';
import { EventMark } from '../../ui/EventMark.js';
import { useDates } from '../../ui/use-dates.js';
import { AfterWindow } from './AfterWindow.js';
import styles from './follow-ups.module.css';
import { StepParts } from './StepParts.js';
import { Track } from './Track.js';

interface StepRowProps {
  readonly step: FollowUp;
  /** Days that the picture shows before and after day 0. */
  readonly reach: number;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** One announced step in a line: what, by whom, from the word to the deed, how far from the window; all of it when opened. */
export function StepRow({ step, reach, nameOf }: StepRowProps) {
  const { t } = useTranslation('follow-ups');
  const { when } = useDates();
  const { event, announcement, window } = step;
  const way = wayOf(step);
  return (
    <li className={styles.step}>
      <details>
        <summary>
          <h4 className={styles.title}>
            <EventMark kind={event.kind} state={stateOf(step)} /> <bdi>{shortTitleOf(event)}</bdi>{' '}
            <span className={styles.when}>
              <bdi>{when({ when: window.when, timezone: event.timezone })}</bdi>
            </span>
          </h4>
          <span className={styles.by} data-nobody={announcement.by === null}>
            {announcement.by ? <bdi>{nameOf(announcement.by)}</bdi> : t('nobodyNamed')}
          </span>
          {way ? <Track way={way} reach={reach} /> : <span />}
          <span className={styles.after}>
            <AfterWindow step={step} />
          </span>
        </summary>
        <StepParts step={step} nameOf={nameOf} />
      </details>
    </li>
  );
}

/** How to fill its mark: what came in another way than announced has moved, whatever became of it since. */
function stateOf({ fate, event }: FollowUp): MarkState {
  if (fate === null) return markStateOf(event.kind, event.status, event.overdue);
  return STATES[fate];
}

const STATES = { inWindow: 'happened', later: 'moved', otherwise: 'moved', never: 'nothing' } as const satisfies Record<
  Fate,
  MarkState
>;

/** The way of a step from word to deed, as its picture shows it. */
export function wayOf({ window, event, announcement, heldOn }: FollowUp) {
  return wordToDeed({ window, timezone: event.timezone, announcedOn: announcement.knownOn, heldOn });
}
