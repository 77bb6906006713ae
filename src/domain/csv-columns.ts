import type { CsvColumn } from './csv.js';

/** What a column of the event export holds; its type is one of CSV on the Web (XML Schema). */
export interface CsvColumnSaid {
  readonly type: 'string' | 'date' | 'dateTime' | 'integer' | 'decimal' | 'boolean';
  /** Whether a cell may hold several values, joined as `joinList` does. */
  readonly several?: true;
  readonly says: string;
}

const text = (says: string): CsvColumnSaid => ({ type: 'string', says });
const several = (says: string): CsvColumnSaid => ({ type: 'string', several: true, says });

/** Each column in one sentence. */
export const CSV_COLUMNS_SAID: Readonly<Record<CsvColumn, CsvColumnSaid>> = {
  ref: text('What the event is quoted by; empty until it is first published'),
  dossier: text('Slug of the dossier'),
  kind: text('What sort of event it is, a word of the vocabulary'),
  title: text('What it is called, in the language of title_language'),
  summary: text('What it was, in the same language'),
  when: text('When it happened or is planned (EDTF, an RFC 3339 instant, or two of them)'),
  earliest: { type: 'dateTime', says: 'First instant of that, in UTC; empty where it is open' },
  latest: { type: 'dateTime', says: 'Last instant of that, in UTC; empty where it is open' },
  precision: text('How exactly that is known'),
  timezone: text('IANA time zone of the place; empty is UTC'),
  place: text('Where'),
  country: text('ISO 3166-1 or 3166-3 code of where'),
  format: text('How the sides talked, a word of the vocabulary'),
  status: text('How it stands, a word of the vocabulary'),
  overdue: { type: 'boolean', says: 'Whether its time has passed and nobody has said what became of it' },
  known_on: { type: 'date', says: 'First day on which the public could know of it, at its place' },
  said_as: text('Its time in the words in which it was said'),
  condition: text('What it depends on'),
  deadline: text('By when, of a threat, a commitment or a deadline (EDTF)'),
  intensity: { type: 'integer', says: 'From conflict (-10) to cooperation (10)' },
  parties: several('Who takes part as a party'),
  mediators: several('Who mediates'),
  hosts: several('Who is host'),
  speakers: several('Who speaks'),
  targets: several('Whom it is aimed at'),
  other_actors: several('Everybody else, as role: name'),
  follows_up: several('Refs of the events that it follows up'),
  responds_to: several('Refs of the events that it responds to'),
  other_links: several('All other links to earlier events, as type: ref'),
  sources: several('Addresses of the cited sources, or what is cited of one without an address'),
  quotes: several('What is quoted from them, in the language of each'),
  disputed_fields: several('Fields of which sources give rival claims'),
  review: text('Editorial state'),
  created_at: { type: 'dateTime', says: 'When it was first recorded, in UTC' },
  updated_at: { type: 'dateTime', says: 'When its record was last changed, in UTC' },
  version: { type: 'integer', says: 'Version of its record' },
  issues: several('What it is about, as issue or issue: actor: position'),
  title_language: text('Language of title and summary (BCP 47)'),
  start_date: { type: 'date', says: 'First day of it at its place; empty where it is open' },
  end_date: { type: 'date', says: 'Last day of it at its place; empty where it is open' },
  term: text('How long what it says stands (EDTF)'),
  status_since: text('Since when it has stood so without a break (EDTF)'),
  announced_by: text('Who announced the step'),
  slip_days: { type: 'integer', says: 'Days by which it was later (or, negative, earlier) than announced' },
  consequence: text('What is said to follow'),
  track: text('Strand of talks'),
  round: { type: 'integer', says: 'Round of talks, as the sides count' },
  authors: several('Whose threat, commitment, proposal or deadline it is'),
  must_act: several('Who must act on it'),
  independent_sources: { type: 'integer', says: 'How many of its sources vouch by themselves' },
  dossier_slug: text('Slug of the dossier'),
  actor_slugs: several('Slugs of all who take part, each once'),
  vote: several('Counts of a vote, as side: number'),
  acts: several('What parties did about an agreement, as actor: act on a day'),
  lat: { type: 'decimal', says: 'Latitude of the place, in degrees' },
  lon: { type: 'decimal', says: 'Longitude of the place, in degrees' },
  place_precision: text('How exactly the place is known'),
};
