import { UNDERTAKING_KINDS } from '../../src/domain/undertakings/undertaking.js';
import type { Status } from '../../src/domain/lifecycle/status.js';
import { lifecycleOf } from '../../src/domain/lifecycle/table.js';
import { KINDS, LINK_TYPES, type Kind } from '../../src/domain/vocabulary.js';
import { tellsVote } from '../../src/domain/vote.js';
import type { Newsroom } from './newsroom.js';
import { addActor, addSource } from './write.js';

/** The day the record is looked back to, and the day on which all that is planted became known. */
export const EARLY = '2026-02-10';
export const LATER = '2031-03-17';

/** A word that stands nowhere else; what follows it says in which row it was planted. */
export const WORD = 'zqxplanted';
/** A number of votes, a format and a type of link that only planted rows have. */
const VOTES = 73_917_391;
const FORMAT = 'shuttle';
const LINK = 'contradicts';
/** How much a gathering changed that is not held before the later day. */
const INTENSITY = 9;

/** Whatever is planted, in any answer: words, votes, the month of its day, format and link. */
export const PLANTED = new RegExp(`${WORD}\\w*|${VOTES}|2031-03|${FORMAT}|${LINK}|"intensity" ?: ?${INTENSITY}`, 'gi');

/** Every mark that is planted; each has to be found by the day that it became known. */
export const MARKS = [
  ...['title', 'titre', 'summary', 'resume', 'note', 'remarque', 'saidas', 'rule', 'place', 'name', 'stance'],
  ...['unheard', 'claim', 'claimlate', 'quote', 'translation', 'attribution', 'source', 'publisher', 'condition'],
  ...['quotenote', 'publishernote', 'cited', 'agency', 'textof', 'undated', 'undatedtitle', 'renamed', 'rebaptise'],
  ...['consequence', 'track', 'short', 'office', 'between', 'corrected'],
].map((part) => WORD + part);

/** Events known by the early day, of every kind, and such as became known later. */
export interface Garden {
  early: { id: string; ref: string }[];
  late: { id: string; ref: string }[];
}

/** Plants the word, the number and the day into a row of every table that has a day. */
export async function plant(room: Newsroom): Promise<Garden> {
  const publisher = { slug: 'late-publisher', name: `${WORD}publisher`, note: `${WORD}publishernote` };
  await done(room.say('editor', 'POST /api/publishers', publisher), 201);
  await addSource(room, {
    ...{ slug: 'late-report', publishedOn: LATER, title: `${WORD}source`, publisher: `${WORD}publisher` },
    ...{ url: 'https://example.org/late', note: `${WORD}source`, retrievedVia: `${WORD}source` },
    ...{ citation: `${WORD}cited`, agencies: [`${WORD}agency`], textOf: `${WORD}textof` },
  });
  await addSource(room, { slug: 'undated-report', publishedOn: null, title: `${WORD}undatedtitle` });
  await addActor(room, { slug: 'late-envoy', name: `${WORD}name`, names: { fr: `${WORD}name` }, type: 'person' });
  await addActor(room, { slug: 'minister', name: 'The minister', type: 'person' });
  // Renamed later: its newest name is the one that it is called by, and its old one ends then.
  const renamed = { name: `${WORD}renamed`, names: { fr: `${WORD}rebaptise` }, datedNames: OLD_AND_NEW };
  await addActor(room, { slug: 'realm', type: 'state', ...renamed });
  const { headers, body } = await room.say('editor', 'GET /api/actors/minister');
  const tenures = [
    { body: 'iran', office: 'Foreign Minister', from: '2020', to: '2026-02-10' },
    // Taken before talks that lie ahead on the early day, and after that day.
    { body: 'iran', office: `${WORD}between`, from: '2026-02-11', to: LATER },
    { body: 'iran', office: `${WORD}office`, from: LATER, to: null },
  ];
  await done(
    room.say('editor', 'PATCH /api/actors/minister', { tenures }, headers.get('etag') ?? `"${body.version}"`),
    200,
  );
  const early: Garden['early'] = [];
  for (const kind of KINDS) early.push(await knownEarly(room, kind));
  const late: Garden['late'] = [];
  for (const kind of KINDS) late.push(await knownLater(room, kind, early));
  for (const [at, event] of early.entries()) await growLater(room, event.id, early[at + 1]?.id);
  return { early, late };
}

/** What can be known before it begins. */
const AHEAD: readonly Kind[] = ['talks', 'meeting', 'decision', 'deadline', 'threat', 'commitment', 'proposal'];

/** What is published with whoever it comes from. */
const FROM_SOMEBODY: readonly Kind[] = UNDERTAKING_KINDS;

/** Known early; but a source that vouches for its first entry appeared later. */
async function knownEarly(room: Newsroom, kind: Kind): Promise<{ id: string; ref: string }> {
  const [status] = lifecycleOf(kind).initial;
  return room.publish({
    ...{
      kind,
      title: `Early ${kind}`,
      when: AHEAD.includes(kind) ? '2026-02-12' : '2026-02-08',
      knownOn: '2026-02-08',
      place: 'Muscat',
      format: 'indirect',
    },
    ...(kind === 'deadline' ? {} : { deadline: '2026-03-01' }),
    intensity: ['talks', 'meeting', 'decision'].includes(kind) ? INTENSITY : 3,
    participations: ['iran', 'us', 'minister', 'realm'].map((actor) => ({
      actor,
      role: actor === 'minister' ? 'speaker' : actor === 'us' && FROM_SOMEBODY.includes(kind) ? 'author' : 'party',
    })),
    statusChanges: [
      { status, effectiveOn: '2026-02-08', knownOn: '2026-02-08', saidBy: 'iran', source: 'late-report' },
      { status, effectiveOn: '2026-02-09', knownOn: '2026-02-09', window: '2026-02-12', saidBy: 'minister' },
    ],
    issues: [{ issue: 'enrichment' }],
    citations: [
      { source: 'report', quote: 'A start.', language: 'en', claims: [{ field: 'place', value: 'Muscat' }] },
      { source: 'denial', quote: 'None.', language: 'en', claims: [{ field: 'place', value: 'Rome' }] },
    ],
  });
}

/** All that became known of it later: a part in every list, and entries of its ledger, one of which sets the first right. */
async function growLater(room: Newsroom, id: string, next: string | undefined): Promise<void> {
  const { body } = await room.say('editor', `GET /api/events/${id}`);
  const { kind, version, tellings, participations, citations, claims, issues, status } = body;
  // Somebody leaves later, and of an agreement a party then does, too.
  const kept = participations.map(({ id, actor, role }: any) => ({ id, actor: actor.id, role, to: LATER }));
  const acts = kind === 'agreement' ? [{ act: 'withdrew', on: LATER, source: 'late-report' }] : [];
  const change = {
    reason: 'What became known later',
    tellings: [...tellings, telling()],
    participations: [...kept, ...LATE_ROLES.map((role) => ({ actor: 'late-envoy', role, knownOn: LATER, acts }))],
    citations: [
      ...citations.map(({ id, source, quote, language }: any, at: number) => ({
        ...{ id, source: source.id, quote, language },
        claims: [
          ...claims.filter((k: any) => k.citation === id).map(({ id, field, value }: any) => ({ id, field, value })),
          ...(at === 0 ? [{ field: 'outcome', value: `${WORD}claimlate`, knownOn: LATER }] : []),
        ],
      })),
      citation(),
      // Its source tells no day: an editor does.
      { source: 'undated-report', quote: `${WORD}undated`, language: 'en', knownOn: LATER },
    ],
    issues: [...issues.map(({ id, issue }: any) => ({ id, issue })), ...positions()],
    links: next ? [{ type: LINK, to: next, knownOn: LATER }] : [],
  };
  const { body: changed } = await done(room.say('editor', `PATCH /api/events/${id}`, change, version), 200);
  const entry = lateEntry(kind, status);
  await done(room.say('editor', `POST /api/events/${id}/status-changes`, entry, changed.version), 201);
  const right = { ...entry, corrects: 0, reason: 'It was said otherwise', note: `${WORD}corrected` };
  await done(room.say('editor', `POST /api/events/${id}/status-changes`, right), 201);
  const { closing, transitions } = lifecycleOf(kind);
  const others = transitions[status as Status]!.filter((one) => one !== status);
  const end = others.find((one) => one === closing[0] && one !== 'retracted') ?? others[0]!;
  await done(room.say('editor', `POST /api/events/${id}/status-changes`, lateEntry(kind, end)), 201);
}

/** An event that became known later, and speaks in every way of those known early. */
async function knownLater(room: Newsroom, kind: Kind, early: Garden['early']): Promise<{ id: string; ref: string }> {
  const [status] = lifecycleOf(kind).initial;
  const terms = ['threat', 'commitment', 'deadline', 'proposal'].includes(kind);
  return room.publish({
    ...{ kind, title: undefined, tellings: [telling()], when: LATER, knownOn: LATER, place: `${WORD}place` },
    ...{ country: 'OM', format: FORMAT, intensity: -7, saidAs: `${WORD}saidas`, saidRule: `${WORD}rule` },
    shortTitle: { en: `${WORD}short`, fr: `${WORD}short` },
    ...(kind === 'talks' && { track: `${WORD}track` }),
    ...(terms && { condition: `${WORD}condition`, consequence: `${WORD}consequence` }),
    participations: [...LATE_ROLES.map((role) => ({ actor: 'late-envoy', role })), { actor: 'iran', role: 'party' }],
    statusChanges: [lateEntry(kind, status!)],
    citations: [citation()],
    issues: positions(),
    links: early.flatMap(({ id }, at) =>
      LINK_TYPES.filter((_, type) => (type + at) % KINDS.length === KINDS.indexOf(kind)).map((type) => ({
        type,
        to: id,
      })),
    ),
  });
}

/** To the day before the later one, and from it. */
const OLD_AND_NEW = [
  { name: 'The old realm', language: null, from: null, to: '2031-03-16' },
  { name: `${WORD}renamed`, language: null, from: LATER, to: null },
  { name: `${WORD}rebaptise`, language: 'fr', from: LATER, to: null },
];

const LATE_ROLES = ['party', 'mediator', 'speaker', 'author', 'must_act', 'observer'];

const telling = () => ({
  ...{ knownOn: LATER, language: 'en' },
  title: { en: `${WORD}title`, fr: `${WORD}titre` },
  summary: { en: `${WORD}summary`, fr: `${WORD}resume` },
});

const citation = () => ({
  ...{
    source: 'late-report',
    quote: `${WORD}quote`,
    language: 'fr',
    translation: { en: `${WORD}translation` },
    quoteNote: `${WORD}quotenote`,
    anchor: { exact: `${WORD}quote`, prefix: `${WORD}before`, suffix: `${WORD}behind` },
  },
  ...{ speaker: 'late-envoy', attribution: `${WORD}attribution`, stance: 'reports' },
  claims: [{ field: 'place', value: `${WORD}claim` }],
});

/** One with a day of its own, and one of somebody who is first heard in a later source. */
const positions = () => [
  { issue: 'enrichment', actor: 'iran', stance: `${WORD}stance`, knownOn: LATER },
  { issue: 'enrichment', actor: 'late-envoy', stance: `${WORD}unheard` },
];

const lateEntry = (kind: Kind, status: Status) => ({
  status,
  ...{ effectiveOn: LATER, knownOn: LATER, window: LATER, saidRule: `${WORD}rule`, place: `${WORD}place` },
  format: FORMAT,
  ...(tellsVote(kind, status) && { vote: { for: VOTES, against: VOTES, abstained: null, absent: null } }),
  saidAs: { text: `${WORD}saidas`, language: 'en', saidOn: LATER },
  ...{ saidBy: 'late-envoy', source: 'late-report', note: `${WORD}note`, notes: { fr: `${WORD}remarque` } },
});

async function done(answer: ReturnType<Newsroom['say']>, expected: number): ReturnType<Newsroom['say']> {
  const { status, text } = await answer;
  if (status !== expected) throw new Error(`${status} ${text}`);
  return answer;
}
