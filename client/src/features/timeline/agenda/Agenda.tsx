import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from '../../../timeline/Announcer.js';
import { Caption, type CaptionProps } from '../../../timeline/Caption.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import type { TimelineProps } from '../../../timeline/types.js';
import { centred, panned, spanWindow, zoomed } from '@domain/timeline/layout/window.js';
import { useWidth } from '../../../ui/use-width.js';
import { agendaOf } from './agenda.js';
import styles from './agenda.module.css';
import { AgendaRow, type AgendaEvent } from './AgendaRow.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useDayWords } from './use-day-words.js';

interface AgendaProps extends Pick<
  TimelineProps,
  | 'labels'
  | 'standing'
  | 'thread'
  | 'today'
  | 'extent'
  | 'total'
  | 'waiting'
  | 'news'
  | 'onWindowChange'
  | 'onFit'
  | 'only'
  | 'onPresent'
  | 'turn'
> {
  readonly dossier: string;
  readonly items: TimelineProps['items'];
  /** The same events, with what an agenda tells beside. */
  readonly events: readonly Told[];
  readonly view: TimelineWindow;
  /** Whether everything there is is shown. */
  readonly whole: boolean;
  readonly above: NonNullable<TimelineProps['above']>;
}

type Told = Pick<AgendaEvent, 'id' | 'ref' | 'place'>;

/** The events of the view by day, the newest first: what a small screen shows of a timeline. */
export function Agenda({ dossier, items, events, view, whole, above, ...shown }: AgendaProps) {
  const { t } = useTranslation();
  const { monthName } = useDayWords();
  const counted = useFormats().months;
  const [frame, width] = useWidth();
  const id = useId();
  const { labels, total, extent, onWindowChange } = shown;
  const show = ({ from, to }: TimelineWindow) => onWindowChange(from, to);
  const moves: CaptionProps['moves'] = {
    pan: (share) => show(panned(view, share)),
    zoom: (factor) => show(zoomed(view, factor)),
    span: (span) => show(spanWindow(span, view, extent)),
    stretch: show,
    day: (day) => show(centred(view, day)),
  };
  const [from, to] = [view.from.getTime(), view.to.getTime()];
  const told = new Map(events.map((event) => [event.id, event]));
  const months = agendaOf(
    items.map((item): AgendaEvent => ({ ref: null, place: null, ...told.get(item.id), ...item })),
    { from, to },
    counted,
  );
  const listed = months.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section aria-label={labels.name} aria-busy={shown.waiting} className={styles.agenda}>
      <Caption {...shown} items={items} view={view} counted={null} whole={whole} moves={moves} />
      <div ref={frame}>
        {above(width > 0 ? { from, to, width, start: 0 } : null, (window) =>
          show({ from: new Date(window.from), to: new Date(window.to) }),
        )}
      </div>
      {listed === 0 && <p className={styles.empty}>{labels.empty}</p>}
      <div id="events" tabIndex={-1}>
        {months.map(({ month, entries }) => (
          <section key={month} aria-labelledby={`${id}-${month}`}>
            <h3 id={`${id}-${month}`}>
              <span>{monthName(month)}</span>{' '}
              <small>
                <bdi>{labels.laneCount({ seen: entries.length, named: entries.length, earlier: 0 })}</bdi>
              </small>
            </h3>
            <ol>
              {entries.map(({ event, day }) => (
                <AgendaRow
                  key={event.id}
                  event={event}
                  day={day}
                  labels={labels}
                  isNew={shown.news?.has(event.id) ?? false}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {total > listed && (
        <p className={styles.more}>
          <Link to="/d/$dossier/table" params={{ dossier }} search={(search) => search}>
            {t('timeline.agenda.more', { count: total - listed })}
          </Link>
        </p>
      )}
      <Announcer view={{ from, to }} shown={listed} total={total} labels={labels} />
    </section>
  );
}
