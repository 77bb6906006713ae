const DOSSIER = '/d/iran-us-2025-2026';
const FEBRUARY = 'from=2026-01-30&to=2026-02-28';
const MUSCAT = 'IRUS-2026-013';
const NEXT_WEEK = 'IRUS-2026-019';

/**
 * What there are pictures of: file, address, what must be drawn before one is taken, and, where a part of the page tells
 * more than its top, that part. Each is taken in light and in dark.
 */
export const PICTURES = [
  {
    file: 'overview',
    address: DOSSIER,
    until: ['main h1', 'button[data-id]', '[aria-labelledby=tension] svg'],
  },
  {
    file: 'timeline',
    address: `${DOSSIER}/timeline?${FEBRUARY}&selected=${NEXT_WEEK}`,
    until: ['aside blockquote', '[aria-labelledby=tension] svg'],
  },
  {
    file: 'tension',
    address: `${DOSSIER}/timeline?${FEBRUARY}`,
    until: ['button[data-id]', '[aria-labelledby=tension] svg'],
    part: '[aria-labelledby=tension]',
  },
  {
    file: 'known-on',
    address: `${DOSSIER}/timeline?${FEBRUARY}&knownOn=2026-02-07`,
    until: ['button[data-id]', 'input[type=range]'],
  },
  {
    file: 'follow-ups',
    address: `${DOSSIER}/follow-ups`,
    until: ['#steps li h4'],
  },
  { file: 'statistics', address: `${DOSSIER}/follow-ups`, until: ['main table tbody tr'], part: 'main table' },
  { file: 'undertakings', address: `${DOSSIER}/undertakings`, until: ['main section li blockquote'] },
  { file: 'narratives', address: `${DOSSIER}/narratives?${FEBRUARY}&kind=talks`, until: ['main ol blockquote'] },
  { file: 'positions', address: `${DOSSIER}/positions?on=format`, until: ['main section li blockquote'] },
  { file: 'disputed', address: `${DOSSIER}/disputed`, until: ['main ol blockquote'] },
  { file: 'briefing', address: `${DOSSIER}/briefing?${FEBRUARY}`, until: ['main section li', 'main ol'] },
  {
    file: 'thread',
    address: `/events/${MUSCAT}`,
    until: ['[data-numbered] li'],
    part: 'section:has([data-numbered])',
  },
  { file: 'accounts', address: `/events/${MUSCAT}`, until: ['details h3'], part: 'details:has(h3)' },
];
