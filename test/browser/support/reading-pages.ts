import {
  BRIEFING,
  DISPUTED,
  FEBRUARY,
  FOLLOW_UPS,
  MUSCAT,
  NARRATIVES,
  NETWORK,
  OVERVIEW,
  PLACES,
  POSITIONS,
  TABLE,
  TIMELINE,
  UNDERTAKINGS,
  WEEKS,
} from './dossier.js';

export interface ReadingPage {
  readonly name: string;
  readonly address: string;
  /** What is there when its content is. */
  readonly shows: string;
  /** What is there when all of it is. */
  readonly also?: readonly string[];
  /** The same page with less of the same, for looks that take their time over each row. */
  readonly shorter?: string;
}

/** Every page that is read. */
export const READING_PAGES: readonly ReadingPage[] = [
  { name: 'the list of dossiers', address: '/', shows: 'main ul li' },
  { name: 'the front page', address: OVERVIEW, shows: 'main section li', also: ['main h2'] },
  {
    name: 'the timeline',
    address: TIMELINE,
    shows: 'button[data-id], main article, main h3',
    also: ['[role=slider]'],
  },
  { name: 'the weekly bars', address: WEEKS, shows: 'main svg rect' },
  { name: 'the table', address: TABLE, shows: 'main tbody tr', shorter: `${TABLE}?kind=talks&actor=oman` },
  {
    name: 'the follow-up ledger',
    address: FOLLOW_UPS,
    shows: 'main table tbody tr',
    also: ['main section li'],
  },
  { name: 'what was undertaken', address: UNDERTAKINGS, shows: 'main section li' },
  { name: 'two narratives', address: `${NARRATIVES}${FEBRUARY}`, shows: 'main ol li h3' },
  { name: 'positions on an issue', address: `${POSITIONS}?on=format`, shows: 'main section li' },
  { name: 'what is disputed', address: DISPUTED, shows: 'main ol blockquote' },
  { name: 'a briefing', address: `${BRIEFING}${FEBRUARY}`, shows: 'main section li', also: ['main ol'] },
  {
    name: 'the map of places',
    address: `${PLACES}?at=Geneva|CH|46.2|6.15`,
    shows: 'main svg path[d^=M]',
    also: ['main button[aria-pressed=true]'],
  },
  {
    name: 'who met whom',
    address: `${NETWORK}?between=oman`,
    shows: 'main svg path[d^=M]',
    also: ['main button[aria-pressed=true]'],
  },
  { name: 'dossiers side by side', address: '/compare', shows: 'main figure, main svg' },
  {
    name: 'the page of an event',
    address: `/events/${MUSCAT.ref}`,
    shows: 'main blockquote',
    also: ['[aria-current=true]', 'details h3'],
  },
  { name: 'the list of actors', address: '/actors', shows: 'main li' },
  { name: 'the page of an actor', address: '/actors/oman', shows: 'main dl', also: ['main li a'] },
  { name: 'the list of sources', address: '/sources', shows: 'main li' },
  { name: 'where a mail leads whoever wants no more', address: '/alerts#stop=token', shows: 'main button' },
];
