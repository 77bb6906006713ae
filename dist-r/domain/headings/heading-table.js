"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PART_COLUMNS = exports.SHEETS = void 0;
/** The sheets of the workbook, which the files of its archive are called, too. */
exports.SHEETS = [
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
];
/**
 * Columns that only the other sheets have; whichever they share with that of the events is called as there. With its sheet before it
 * (`links.to`) stands one that means something else there.
 */
exports.PART_COLUMNS = [
    ...['sheet', 'rows', 'event', 'language', 'original', 'actor', 'name', 'role', 'side', 'office'],
    ...['from', 'to', 'act', 'on', 'source', 'citation', 'publisher', 'url', 'quote', 'translation'],
    ...['quote_note', 'speaker', 'attribution', 'anchor_exact', 'anchor_prefix', 'anchor_suffix', 'stance'],
    ...[
        'credibility',
        'field',
        'value',
        'entry',
        'effective_on',
        'window',
        'window_earliest',
        'window_latest',
    ],
    ...['said_rule', 'said_by', 'basis', 'note', 'corrects', 'type', 'links.to', 'order', 'issue'],
    ...['positions.stance', 'reported_by', 'moved', 'wikidata', 'sources.citation', 'published_on'],
    ...['accessed_on', 'reliability', 'agencies', 'text_of', 'seen', 'archive_url', 'announced_on', 'state'],
    ...['promise', 'fate', 'instead', 'held_on', 'follow_ups.moved', 'announcer', 'steps', 'in_window'],
    ...['later', 'otherwise', 'never', 'stayed', 'open_ended', 'follow_up_statistics.moved'],
    ...['median_slip_days', 'words_up', 'words_down', 'deeds_up', 'deeds_down', 'events'],
];
//# sourceMappingURL=heading-table.js.map