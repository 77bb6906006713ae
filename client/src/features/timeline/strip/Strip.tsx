import { NARROW } from '@domain/first-questions.js';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { tensionQuery } from '../../../api/ledger-queries.js';
import type { TimelineAxis } from '../../../timeline/types.js';
import { useView } from '../../../view/use-view.js';
import { Months } from '../tension/Months.js';
import { timeScale } from '../tension/scale.js';
import { stretchOf, weekAt } from '../tension/weeks.js';
import { direction, keyAlong } from '../../../ui/direction.js';
import { later } from '../../../ui/later.js';
import { useMedia } from '../../../ui/use-media.js';
import { useDates } from '../../../ui/use-dates.js';
import { heldAt, keyed, moved, type Held, type Stretch } from './brush.js';
import styles from './strip.module.css';
import { StripPicture } from './StripPicture.js';

interface StripProps {
  readonly dossier: string;
  /** What is in view below. */
  readonly axis: TimelineAxis;
  /** All there is, with room beside it. */
  readonly all: Stretch;
  readonly onWindow: (window: Stretch) => void;
}

const Pointed = later(async () => (await import('./PointedWeek.js')).PointedWeek);

/** Pixels within which a press takes hold of an end. */
const NEAR = 10;
/** Narrower, and names would cover what they name. */
const NAMED_FROM = 600;
/** Pixels for the months beneath the bars. */
const MONTHS = 18;
/** Pixels beside the bars within which it can be said what they are. */
const ROOM_FOR_WORDS = 90;

/** The whole dossier, a week a bar, and on it the brush: what is in view. It is dragged, or moved by the keys of its ends. */
export default function Strip({ dossier, axis, all, onWindow }: StripProps) {
  const { search } = useView();
  const { t } = useTranslation();
  const { data } = useQuery(tensionQuery(dossier, search));
  const [draft, setDraft] = useState<Stretch | null>(null);
  /** The first instant of the week beneath the pointer. */
  const [pointed, setPointed] = useState<number | null>(null);
  const hold = useRef<{ held: Held; at: number; brush: Stretch } | null>(null);
  const mirrored = direction() === 'rtl';
  const { from, to } = all;
  const { width } = axis;
  const view = useMemo(() => ({ from, to, width }), [from, to, width]);
  const time = timeScale(view, mirrored);
  const brush = draft ?? axis;
  const isPhone = useMedia(NARROW);
  const rows = width >= NAMED_FROM && !isPhone ? 1 : 0;
  // With the months, as high as its place in `timeline-page.module.css`.
  const height = isPhone ? 44 : 104 - MONTHS;

  const timeOf = ({ clientX, currentTarget }: PointerEvent) =>
    time.timeAt(clientX - currentTarget.getBoundingClientRect().left);
  const onPointerDown = (event: PointerEvent) => {
    const at = timeOf(event);
    const taken = heldAt(at, axis, Math.abs(time.timeAt(NEAR) - time.timeAt(0)));
    hold.current = { at, ...taken };
    setDraft(taken.brush);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = hold;
    if (!current) setPointed(stretchOf(weekAt(timeOf(event))).from);
    else setDraft(moved(current.held, current.brush, timeOf(event) - current.at));
  };
  const drop = (keep: boolean) => {
    if (keep && hold.current && draft) onWindow(draft);
    hold.current = null;
    setDraft(null);
  };

  const within = (at: number) => Math.min(Math.max(time.xOf(at), 0), width);
  const [start, end] = [within(brush.from), within(brush.to)];
  return (
    <div className={styles.place}>
      {axis.start >= ROOM_FOR_WORDS && !isPhone && (
        <p className={styles.about} style={{ inlineSize: axis.start }}>
          <bdi>{t('timeline.strip.about')}</bdi>
        </p>
      )}
      <div
        className={styles.strip}
        style={{ marginInlineStart: axis.start, inlineSize: width, blockSize: height }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => drop(true)}
        onPointerCancel={() => drop(false)}
      >
        <StripPicture data={data} view={view} height={height} mirrored={mirrored} rows={rows}>
          <div
            className={styles.brush}
            style={{ left: Math.min(start, end), inlineSize: Math.max(Math.abs(end - start), 2) }}
          />
          {data && pointed !== null && (
            <Suspense fallback={null}>
              <Pointed.View data={data} at={pointed} held={pointed >= brush.from && pointed <= brush.to} />
            </Suspense>
          )}
        </StripPicture>
        {(['from', 'to'] as const).map((held) => (
          <End key={held} held={held} x={held === 'from' ? start : end} brush={axis} all={all} onWindow={onWindow} />
        ))}
      </div>
      {!isPhone && (
        <div className={styles.months} style={{ marginInlineStart: axis.start }}>
          <Months view={view} mirrored={mirrored} />
        </div>
      )}
    </div>
  );
}

interface EndProps extends Pick<StripProps, 'all' | 'onWindow'> {
  readonly held: 'from' | 'to';
  readonly x: number;
  readonly brush: Stretch;
}

/** An end of the brush, a slider to the keyboard: arrows a week, page keys a month. */
function End({ held, x, brush, all, onWindow }: EndProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyed(keyAlong(event.key), held, brush, all);
    if (!next) return;
    event.preventDefault();
    onWindow(next);
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      aria-label={t(`timeline.strip.${held}`)}
      aria-valuemin={all.from}
      aria-valuemax={all.to}
      aria-valuenow={Math.min(Math.max(brush[held], all.from), all.to)}
      aria-valuetext={date(new Date(brush[held]).toISOString().slice(0, 10))}
      className={styles.end}
      style={{ left: x }}
      onKeyDown={onKeyDown}
    />
  );
}
