import moment, { type MomentInput } from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { direction } from '../ui/direction.js';
import { monthsOf } from '@domain/time/months-of.js';
import { axisLabels, offsetsOf } from '@domain/timeline/layout/axis.js';
import { BESIDE } from './axis-edge.js';
import { CLOSEST, WIDEST } from '@domain/timeline/layout/window.js';

interface Reader {
  /** BCP 47. */
  locale: string;
  /** IANA zone in which the axis counts days. */
  timeZone: string;
}

/** Options of vis-timeline that never change while a timeline lives. Rows, titles and marks are laid out by us. */
export const FIXED_OPTIONS = {
  align: 'left',
  stack: false,
  selectable: false,
  editable: false,
  showCurrentTime: false,
  showTooltips: false,
  orientation: { axis: 'top', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  groupOrder: 'order',
  // The upper row tells Mondays.
  showWeekScale: true,
  zoomKey: 'ctrlKey',
  zoomMin: CLOSEST,
  zoomMax: WIDEST,
  // With a start and an end alone the first paint waits for a whole second; this takes the quick way and follows nothing.
  rollingMode: { follow: false, offset: 0.5 },
} satisfies TimelineOptions;

// The axis counts weeks from Monday (ISO 8601); moment's own English would count from Sunday.
moment.updateLocale('en', { week: { dow: 1, doy: 4 } });

/** Options that depend on the reader: the axis counts days of `timeZone` and writes them in `locale`. */
export function readerOptions({ locale, timeZone }: Reader): TimelineOptions {
  const offset = offsetsOf(timeZone);
  const { minorLabels, majorLabels, besideMajor } = axisLabels(locale);
  const months = monthsOf(locale);
  return {
    rtl: direction() === 'rtl',
    format: {
      minorLabels: (date, scale) => minorLabels(moment(date), scale),
      majorLabels: (date, scale) => {
        const beside = besideMajor(moment(date), scale);
        return `${majorLabels(moment(date), scale)}${beside && `${BESIDE}${beside}`}`;
      },
    },
    moment: (date: MomentInput) => {
      const time = moment(date);
      time.utcOffset(offset(time.valueOf()));
      return months.counting?.(time) ?? time;
    },
  };
}
