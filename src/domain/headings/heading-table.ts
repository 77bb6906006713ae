import type { CsvColumn } from '../csv.js';
import type { Fate } from '../follow-ups/fate.js';
import type { FollowUpState } from '../follow-ups/state.js';
import type { Precision } from '../vocabulary.js';
import type { VoteSide } from '../vote.js';

/** The sheets of the workbook, which the files of its archive are called, too. */
export const SHEETS = [
  'contents',
  'events',
  'tellings',
  'participations',
  'acts',
  'citations',
  'claims',
  'ledger',
  'links',
  'positions',
  'actors',
  'sources',
  'follow_ups',
  'follow_up_statistics',
  'tension',
] as const;
export type SheetName = (typeof SHEETS)[number];

/**
 * Columns that only the other sheets have; whichever they share with that of the events is called as there. With its sheet before it
 * (`links.to`) stands one that means something else there.
 */
export const PART_COLUMNS = [
  ...(['sheet', 'rows', 'event', 'language', 'original', 'actor', 'name', 'role', 'side', 'office'] as const),
  ...(['from', 'to', 'act', 'on', 'source', 'citation', 'publisher', 'url', 'quote', 'translation'] as const),
  ...(['quote_note', 'speaker', 'attribution', 'anchor_exact', 'anchor_prefix', 'anchor_suffix', 'stance'] as const),
  ...([
    'credibility',
    'field',
    'value',
    'entry',
    'effective_on',
    'window',
    'window_earliest',
    'window_latest',
  ] as const),
  ...(['said_rule', 'said_by', 'basis', 'note', 'corrects', 'type', 'links.to', 'order', 'issue'] as const),
  ...(['positions.stance', 'reported_by', 'moved', 'wikidata', 'sources.citation', 'published_on'] as const),
  ...(['accessed_on', 'reliability', 'agencies', 'text_of', 'seen', 'archive_url', 'announced_on', 'state'] as const),
  ...(['promise', 'fate', 'instead', 'held_on', 'follow_ups.moved', 'announcer', 'steps', 'in_window'] as const),
  ...(['later', 'otherwise', 'never', 'stayed', 'open_ended', 'follow_up_statistics.moved'] as const),
  ...(['median_slip_days', 'words_up', 'words_down', 'deeds_up', 'deeds_down', 'events'] as const),
] as const;
type PartColumn = (typeof PART_COLUMNS)[number];

/** What one language calls the columns of files, and words in them that nothing else of the domain names. Each stands by itself. */
export interface HeadingTable {
  readonly events: Readonly<Record<CsvColumn, string>>;
  readonly parts: Readonly<Record<PartColumn, string>>;
  /** At most 28 letters, of those that the name of a sheet may have. */
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly words: {
    readonly precision: Readonly<Record<Precision, string>>;
    readonly voteSide: Readonly<Record<VoteSide, string>>;
    readonly followUpState: Readonly<Record<FollowUpState, string>>;
    readonly fate: Readonly<Record<Fate, string>>;
    /** Of figures: of whoever can be held to nothing, and of all together. */
    readonly announcer: Readonly<Record<'all' | 'nobody', string>>;
  };
}
