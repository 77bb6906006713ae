import { markStateOf } from '@domain/lifecycle/mark-state.js';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import type { Dossier } from '../../api/types.js';
import { measureIn } from '../../timeline/measure.js';
import { placeNames } from '../../ui/axis/place-names.js';
import { shortTitleOf } from '../../ui/event/short-title.js';
import { EventMark } from '../../ui/EventMark.js';
import { useFormats } from '../../ui/use-formats.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './compare.module.css';
import type { Lane } from './lane.js';
import { marksOf } from './marks.js';
import { useDayWords } from './use-day-words.js';

/** Pixels of a row of names, and of the bars. */
const NAME = 18;
const BARS = 20;

interface LaneRowProps {
  readonly dossier: Dossier;
  readonly lane: Lane;
  readonly knownOn: string | undefined;
  /** Pixels. */
  readonly width: number;
  /** Pixels from the left. */
  readonly xOf: (at: number) => number;
  /** The most events that one bar of any lane tells of. */
  readonly most: number;
  /** Rows of names, rows of marks, and the pixels that a mark takes: what presses it is a finger on a phone. */
  readonly size: { readonly names: number; readonly levels: number; readonly mark: number };
}

/** A dossier on the axis: the most telling events as marks, those with room named, and bars for how much there was. */
export function LaneRow({ dossier, lane, knownOn, width, xOf, most, size }: LaneRowProps) {
  const { t } = useTranslation('compare');
  const { comma } = useFormats();
  const { when } = useDates();
  const dayWords = useDayWords();
  const measure = useMemo(() => measureIn(document.body), []);
  const marks = marksOf(lane.events, xOf, { gap: size.mark, levels: size.levels });
  const levels = Math.max(1, ...marks.map(({ level }) => level + 1));
  const highest = marks.filter(({ level }) => level === 0);
  const placed = placeNames(
    highest.map(({ placed: { event }, x }) => ({
      key: event.id,
      middle: x,
      width: measure.note(shortTitleOf(event)),
    })),
    { width, rows: size.names },
  );
  const top = size.names * NAME;
  const foot = top + levels * size.mark + BARS;
  return (
    <div className={styles.picture} style={{ blockSize: foot + 4 }}>
      <svg width={width} height={foot + 4} aria-hidden="true" focusable="false">
        {lane.zero !== null && <line className={styles.zero} x1={xOf(0)} x2={xOf(0)} y1={0} y2={foot} />}
        {lane.bars.map(({ at, until, count }) => {
          const height = Math.max(2, (count / most) * (BARS - 4));
          return (
            <rect
              key={at}
              className={styles.bar}
              x={Math.min(xOf(at), xOf(until))}
              y={foot - height}
              width={Math.max(1, Math.abs(xOf(until) - xOf(at)) - 1)}
              height={height}
            />
          );
        })}
        {placed.map(({ key, x, row, middle }) => {
          const baseline = top - row * NAME - 6;
          const mark = highest.find(({ placed: { event } }) => event.id === key);
          return (
            <g key={key}>
              <line className={styles.leader} x1={middle} x2={middle} y1={baseline + 3} y2={top + 3} />
              <text x={x} y={baseline}>
                {mark && shortTitleOf(mark.placed.event)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul aria-label={t('marks', { dossier: dossier.title })}>
        {marks
          .toSorted((a, b) => a.placed.at - b.placed.at)
          .map(({ placed: { event, at }, x, level }) => {
            const said = [event.title, when(event), ...(lane.zero === null ? [] : [dayWords(at)])].join(comma);
            return (
              <li key={event.id} style={{ left: x - size.mark / 2, insetBlockStart: top + level * size.mark }}>
                <Link
                  to="/events/$ref"
                  params={{ ref: addressOf(event) }}
                  search={knownOn === undefined ? {} : { knownOn }}
                  style={{ inlineSize: size.mark, blockSize: size.mark }}
                  aria-label={said}
                  title={said}
                >
                  <EventMark kind={event.kind} state={markStateOf(event.kind, event.status, event.overdue)} />
                </Link>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
