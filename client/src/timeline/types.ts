import type { Status } from '@domain/lifecycle/status.js';
import type { Lane, LaneCount, Life, TimelineItem, TimelineWindow } from '@domain/timeline/item.js';
import type { PictureLabels } from '@domain/timeline/picture/labels.js';
import type { Kind } from '@domain/vocabulary.js';
import type { ReactNode } from 'react';

/** Every word that the timeline shows or says, in the reader's language. Keep the object: a new one draws all items anew. */
export interface TimelineLabels extends PictureLabels {
  /** Names the whole, for example "Timeline of Iran–US nuclear negotiations". */
  name: string;
  /** How the keyboard moves in it, and that the table holds the same events. */
  hint: string;
  /** What became of an item of this kind. */
  status: (kind: Kind, status: Status) => string;
  /** The item's window in words. */
  when: (item: TimelineItem) => string;
  /** Between parts of a line, with its space. */
  comma: string;
  /** When it was settled and whether in time, for example "28 February 2026, after the deadline"; empty while it stands. */
  settled: (life: Life) => string;
  overdue: string;
  /** For example "disputed: format, place". */
  disputed: (fields: readonly string[]) => string;
  earlier: string;
  later: string;
  zoomIn: string;
  zoomOut: string;
  /** Names the button that shows all there is, and what is written on it. */
  fit: string;
  all: string;
  /** Names the button behind which stands what is wanted now and then. */
  view: string;
  /** Names the button that shows one event at a time. */
  present: string;
  /** Names the button that makes a filter of what is in view. */
  only: string;
  spans: Record<'month' | 'quarter' | 'year', string>;
  /** The stretch in view in words, for example "February 2026". */
  span: (window: TimelineWindow) => string;
  today: string;
  /** Names the date field and the button beside it. */
  jumpTo: string;
  go: string;
  /** Said after each move; `shown` of `total` events are drawn. */
  moved: (window: TimelineWindow, shown: number, total: number) => string;
  /** Said when an event is chosen: how many events its chain has, itself included, and how many of them are drawn. */
  chain: (count: number, drawn: number) => string;
  /** Describes an item that belongs to the chain of the chosen one. */
  inChain: string;
  /** Names the button that shows the whole chain of the chosen event. */
  zoomToThread: string;
  /** How many events there are, and how many of them are drawn with their title. */
  density: (total: number, titled: number) => string;
  /** The same of a lane in which not all that there is could be drawn. */
  laneShown: (count: LaneCount) => string;
  /** Names the switch of the lane of what stands; `count` once it is known. */
  standing: (count: number | null) => string;
  empty: string;
  legend: LegendLabels;
}

/** What the legend says; the names of its parts, then what each mark means. */
interface LegendLabels {
  /** What it is, and what is written on its button. */
  title: string;
  key: string;
  shapes: string;
  fills: string;
  happened: string;
  open: string;
  overdue: string;
  moved: string;
  nothing: string;
  disputed: string;
  lines: string;
  window: string;
  openEnd: string;
  settled: string;
  standing: string;
  led: string;
  replaced: string;
  /** What shows the signs that are not in view, too. */
  all: string;
  close: string;
}

/** The axis as it is drawn now: its stretch of time in milliseconds, its width and its start in pixels. */
export interface TimelineAxis {
  from: number;
  to: number;
  width: number;
  /** Beside the names of the lanes. */
  start: number;
}

/** The lane of what stands. */
interface Standing {
  shown: boolean;
  count: number | null;
  onToggle: () => void;
}

export interface TimelineProps {
  items: readonly TimelineItem[];
  /** How far all that there is reaches; null where nothing has a day. */
  extent: TimelineWindow | null;
  /** Whether more is on its way; what is there is drawn meanwhile. */
  waiting: boolean;
  /** Events in the window, and how many of these are too many to be drawn. */
  total: number;
  unshown: number;
  lanes: readonly Lane[];
  /** Id of the lane that the item stands in. */
  laneOf: (item: TimelineItem) => string;
  /** Null shows everything there is. */
  window: TimelineWindow | null;
  /** After a pan or zoom by the reader has come to rest. */
  onWindowChange: (from: Date, to: Date) => void;
  /** The reader asks for everything; answer by a null window. */
  onFit: () => void;
  /** Whether only a stretch is chosen, and what turns that on for what is in view, and off. */
  only: { readonly on: boolean; readonly onToggle: (window: TimelineWindow) => void };
  selectedId: string | null;
  /** Ids of the chain of the chosen event, also of what is not among `items`; null while none is chosen or known. */
  chain: ReadonlySet<string> | null;
  /** Ids of what has just become known, lit for a moment; null where nothing has. */
  news: ReadonlySet<string> | null;
  /** How far that chain reaches; null where it is of one moment, or none. */
  thread: TimelineWindow | null;
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  /** What clocks and calendars elsewhere showed, a line each; written under the title of an item that is pointed at. */
  clocksOf: (id: string) => Promise<readonly string[]>;
  /** Whether what stands has a lane of its own, and how many stand in it; null while that is not known. */
  standing: Standing;
  today: Date;
  knownOn?: Date | undefined;
  /** BCP 47. */
  locale: string;
  /** IANA zone in which the axis counts days. */
  timeZone: string;
  labels: TimelineLabels;
  /** Shows one event after the other, for a talk. */
  onPresent?: () => void;
  /** Leads to another way in which the same is shown; stands on the caption. */
  turn?: ReactNode;
  /** Chooses by what there are lanes; stands on the caption. */
  lanesMenu?: ReactNode;
  /** What stands over the axis and moves it by `show`; `axis` is null before it is drawn. */
  above?: (axis: TimelineAxis | null, show: (window: { from: number; to: number }) => void) => ReactNode;
  /** What stands under the same axis and goes with it. */
  below?: (axis: TimelineAxis) => ReactNode;
}

/** What the legend explains. */
export interface LegendProps extends Pick<TimelineProps, 'items' | 'thread'> {
  readonly labels: Pick<TimelineLabels, 'legend' | 'kind'>;
  /** What is in view; null before that is known. */
  readonly view: TimelineWindow | null;
}
