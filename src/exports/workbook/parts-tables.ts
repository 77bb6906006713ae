import { office, side } from '../../common/sql/actor-json.js';
import { nameThen } from '../../common/sql/actor-names.js';
import { citedOn } from '../../common/sql/cited-on.js';
import { eventAddress } from '../../common/sql/event-address.js';
import { bool, day, edtf, instant, number, text, word, type TableOf } from './table.js';

const EVENT = text('event', eventAddress('e'));

/** `en: …`, joined as lists are, of translations by language (jsonb). */
function translations(texts: string): string {
  const escaped = `regexp_replace(t.value, '([|\\\\])', '\\\\\\1', 'g')`;
  return `(SELECT string_agg(t.key || ': ' || ${escaped}, ' | ' ORDER BY t.key) FROM jsonb_each_text(${texts}) t)`;
}

/** In the order of their events. */
const inOrder = (...more: readonly string[]): string =>
  `ORDER BY ${['e.earliest', 'e.latest', 'e.id', ...more].join(', ')}`;

/** Titles and summaries, each from the day on which it was told so, one row for each language. */
const tellings: TableOf = (world, events) => ({
  name: 'tellings',
  columns: [
    EVENT,
    day('known_on', 't.known_on'),
    text('language', 'l.language'),
    bool('original', 'l.language = t.language'),
    text('title', 't.title ->> l.language'),
    text('summary', `nullif(t.summary ->> l.language, '')`),
  ],
  from: `${events} e JOIN ${world.tellings} t ON t.event_id = e.id CROSS JOIN LATERAL jsonb_object_keys(t.title) AS l (language)
    ${inOrder('t.known_on', 'l.language <> t.language', 'l.language')}`,
});

const participations: TableOf = (world, events) => ({
  name: 'participations',
  columns: [
    EVENT,
    text('actor', 'a.slug'),
    text('name', nameThen('a', world)),
    word('role', 'role', 'p.role'),
    text('side', side(world)),
    text('office', `${office(world)} ->> 'title'`),
    edtf('from', 'p.from_text'),
    edtf('to', 'p.to_text'),
    day('known_on', 'p.known_on'),
  ],
  from: `${events} e JOIN ${world.participations} p ON p.event_id = e.id JOIN actors a ON a.id = p.actor_id ${inOrder('p.ordinal')}`,
});

const acts: TableOf = (world, events) => ({
  name: 'acts',
  columns: [
    EVENT,
    text('actor', 'a.slug'),
    word('act', 'act', 'x.act'),
    edtf('on', 'x.on_text'),
    day('known_on', 'x.known_on'),
    text('source', `(SELECT s.slug FROM ${world.sources} s WHERE s.id = x.source_id)`),
  ],
  from: `${events} e JOIN ${world.participations} p ON p.event_id = e.id JOIN actors a ON a.id = p.actor_id
    JOIN ${world.acts} x ON x.participation_id = p.id ${inOrder('p.ordinal', 'x.on_text COLLATE "C"', 'x.ordinal')}`,
});

const citations: TableOf = (world, events) => ({
  name: 'citations',
  columns: [
    EVENT,
    number('citation', 'c.ordinal + 1'),
    text('source', 's.slug'),
    text('publisher', 's.publisher'),
    text('url', 's.url'),
    text('quote', 'c.quote'),
    text('language', 'c.language'),
    text('translation', translations('c.translation')),
    text('quote_note', 'c.quote_note'),
    text('speaker', '(SELECT a.slug FROM actors a WHERE a.id = c.speaker_id)'),
    text('attribution', 'c.attribution'),
    text('anchor_exact', `c.anchor ->> 'exact'`),
    text('anchor_prefix', `c.anchor ->> 'prefix'`),
    text('anchor_suffix', `c.anchor ->> 'suffix'`),
    word('stance', 'stance', 'c.stance'),
    number('credibility', 'c.credibility'),
    day('known_on', citedOn('s', 'c', 'e.known_on')),
  ],
  from: `${events} e JOIN ${world.citations} c ON c.event_id = e.id JOIN sources s ON s.id = c.source_id ${inOrder('c.ordinal')}`,
});

const claims: TableOf = (world, events) => ({
  name: 'claims',
  columns: [
    EVENT,
    number('citation', 'c.ordinal + 1'),
    text('source', 's.slug'),
    word('field', 'claimField', 'k.field'),
    text('value', 'k.value'),
    day('known_on', 'k.known_on'),
  ],
  from: `${events} e JOIN ${world.claims} k ON k.event_id = e.id JOIN ${world.citations} c ON c.id = k.citation_id
    JOIN sources s ON s.id = c.source_id ${inOrder('k.field', 'c.ordinal')}`,
});

const ledger: TableOf = (world, events) => ({
  name: 'ledger',
  columns: [
    EVENT,
    number('entry', 'x.ordinal + 1'),
    word('status', 'status', 'x.status'),
    edtf('effective_on', 'x.effective_text'),
    day('known_on', 'x.known_on'),
    text('window', 'x.window_text'),
    instant('window_earliest', 'rfc3339(x.window_earliest)'),
    instant('window_latest', 'rfc3339(x.window_latest)'),
    text('said_as', `x.said_as ->> 'text'`),
    text('said_rule', 'x.said_rule'),
    text('place', 'x.place'),
    word('format', 'format', 'x.format'),
    text('said_by', '(SELECT a.slug FROM actors a WHERE a.id = x.said_by_id)'),
    word('basis', 'basis', 'x.basis'),
    text('source', `(SELECT s.slug FROM ${world.sources} s WHERE s.id = x.source_id)`),
    text('note', world.inLanguage('x.notes', 'x.note')),
    number('corrects', '(SELECT o.ordinal + 1 FROM status_changes o WHERE o.id = x.corrects_id)'),
  ],
  from: `${events} e JOIN ${world.statusChanges} x ON x.event_id = e.id
    ${inOrder('x.effective_earliest', 'coalesce(x.rank, x.ordinal)', 'x.ordinal')}`,
});

/** From events of the filter to whatever may be seen. */
const links: TableOf = (world, events) => ({
  name: 'links',
  columns: [
    EVENT,
    word('type', 'linkType', 'l.type'),
    text('to', eventAddress('o')),
    number('order', 'l.ordinal'),
    day('known_on', 'l.known_on'),
  ],
  from: `${events} e JOIN ${world.links} l ON l.from_event_id = e.id JOIN ${world.events} o ON o.id = l.to_event_id ${inOrder('l.id')}`,
});

const positions: TableOf = (world, events) => ({
  name: 'positions',
  columns: [
    EVENT,
    text('issue', 'i.issue'),
    text('actor', 'a.slug'),
    text('name', nameThen('a', world)),
    text('stance', world.inLanguage('i.stances', 'i.stance')),
    text('reported_by', '(SELECT r.slug FROM actors r WHERE r.id = i.reported_by_id)'),
    word('moved', 'move', 'i.moved'),
    number('citation', `(SELECT c.ordinal + 1 FROM ${world.citations} c WHERE c.id = i.citation_id)`),
    day('known_on', 'i.known_on'),
  ],
  from: `${events} e JOIN ${world.issues} i ON i.event_id = e.id LEFT JOIN actors a ON a.id = i.actor_id ${inOrder('i.ordinal')}`,
});

/** What belongs to one event each. */
export const PARTS: readonly TableOf[] = [tellings, participations, acts, citations, claims, ledger, links, positions];
