import { randomUUID } from 'node:crypto';
import { deletedOn, mergedOn, suggestionOf, type Stage, type StagedEvent } from './stage.js';

/** A request that would change something, whole and valid. */
export interface Attempt {
  /** `PATCH /api/actors/oman` */
  request: string;
  body?: object;
}

type Attempts = (stage: Stage) => Attempt[] | Promise<Attempt[]>;

const reason = 'It was said otherwise';

/** How each route that changes a record is tried, by method and path as openapi.json writes them. */
export const ATTEMPTS: Readonly<Record<string, Attempts>> = {
  'POST /api/dossiers': () => [to('POST /api/dossiers', { title: 'Another negotiation' })],
  'PATCH /api/dossiers/{id}': ({ dossier, actor }) => [
    to(`PATCH /api/dossiers/${dossier}`, { title: 'Renamed', sentence: 'Renamed.', parties: [actor], reason }),
  ],
  'PUT /api/dossiers/{id}/issues': ({ dossier }) => [
    to(`PUT /api/dossiers/${dossier}/issues`, { issues: [{ labels: { en: 'Tariffs' } }], reason }),
  ],
  'POST /api/actors': ({ actor }) => [
    to('POST /api/actors', { name: actor, type: 'state', aliases: [actor], confirmed: true }),
    to('POST /api/actors', { name: 'An envoy', type: 'person', tenures: [{ office: 'Envoy', body: actor }] }),
  ],
  'PATCH /api/actors/{id}': ({ actor }) => [
    to(`PATCH /api/actors/${actor}`, { name: 'Renamed', names: { fr: 'Renommé' }, country: 'CH', reason }),
  ],
  'POST /api/actors/{id}/merge': ({ actor }) => [to(`POST /api/actors/${actor}/merge`, { into: 'oman', reason })],
  'DELETE /api/actors/{id}/merge': async (stage) => [
    to(`DELETE /api/actors/${await mergedOn(stage, 'actors')}/merge?reason=Two`),
  ],
  'DELETE /api/sources/{id}/merge': async (stage) => [
    to(`DELETE /api/sources/${await mergedOn(stage, 'sources')}/merge?reason=Two`),
  ],
  'DELETE /api/publishers/{id}/merge': async (stage) => [
    to(`DELETE /api/publishers/${await mergedOn(stage, 'publishers')}/merge?reason=Two`),
  ],
  'POST /api/publishers': () => [to('POST /api/publishers', { name: `A paper ${randomUUID()}`, reliability: 'A' })],
  'PATCH /api/publishers/{id}': ({ publisher }) => [
    to(`PATCH /api/publishers/${publisher}`, { name: `Renamed ${randomUUID()}`, reliability: 'E', reason }),
  ],
  'POST /api/publishers/{id}/merge': ({ publisher }) => [
    to(`POST /api/publishers/${publisher}/merge`, { into: 'the-example', reason }),
  ],
  'POST /api/sources': ({ source, publisher }) => [
    to('POST /api/sources', document(`About ${source}`)),
    to('POST /api/sources', { ...document('Of a paper that is cited'), publisher, agencies: [publisher] }),
  ],
  'PATCH /api/sources/{id}': ({ source }) => [
    to(`PATCH /api/sources/${source}`, { ...document('Another title'), reliability: 'E', reason }),
  ],
  'POST /api/sources/{id}/merge': ({ source }) => [to(`POST /api/sources/${source}/merge`, { into: 'report', reason })],
  'POST /api/events': ({ dossier, actor, source, event }) => [
    to('POST /api/events', { ...talks(dossier, actor, source, event), review: 'published' }),
    to('POST /api/events', { ...talks(dossier, actor, source, event), review: 'in_review' }),
  ],
  'POST /api/dossiers/{id}/drafts': ({ dossier, actor }) => [
    to(`POST /api/dossiers/${dossier}/drafts`, {
      events: [{ ...ROW, title: 'In a table', participations: [{ actor, role: 'party' }] }],
    }),
  ],
  'POST /api/events/together': ({ event, draft }) => [
    to('POST /api/events/together', { ids: [event.id, draft.id], to: 'published' }),
    to('POST /api/events/together', { ids: [event.id], to: 'retracted', comment: reason }),
    to('POST /api/events/together', { ids: [event.id, draft.id], issues: ['sanctions'], reason }),
  ],
  'PATCH /api/events/{id}': onEvents((at, { source }) => [
    to(`PATCH ${at}`, { title: 'Retold', place: 'Rome', citations: [{ source }], intensity: -9, reason }),
  ]),
  'DELETE /api/events/{id}': onEvents((at) => [to(`DELETE ${at}?reason=Twice`)]),
  'POST /api/events/{id}/undelete': async (stage) => [
    to(`POST /api/events/${await deletedOn(stage)}/undelete`, { reason }),
  ],
  'POST /api/events/{id}/revisions/{version}/restore': onEvents((at) => [
    to(`POST ${at}/revisions/1/restore`, { reason }),
  ]),
  'POST /api/events/{id}/participations': onEvents((at) => [
    to(`POST ${at}/participations`, { actor: 'oman', role: 'mediator', reason }),
  ]),
  'PATCH /api/events/{id}/participations/{part}': onEvents((at, _, { participation }) => [
    to(`PATCH ${at}/participations/${participation}`, { actor: 'us', reason }),
  ]),
  'DELETE /api/events/{id}/participations/{part}': onEvents((at, _, { participation }) => [
    to(`DELETE ${at}/participations/${participation}?reason=Twice`),
  ]),
  'POST /api/events/{id}/citations': onEvents((at) => [
    to(`POST ${at}/citations`, { source: 'denial', quote: 'No.', language: 'en', reason }),
  ]),
  'PATCH /api/events/{id}/citations/{part}': onEvents((at, _, { citation }) => [
    to(`PATCH ${at}/citations/${citation}`, { quote: 'An end.', reason }),
  ]),
  'DELETE /api/events/{id}/citations/{part}': onEvents((at, _, { citation }) => [
    to(`DELETE ${at}/citations/${citation}?reason=Twice`),
  ]),
  'POST /api/events/{id}/claims': onEvents((at, _, { citation }) => [
    to(`POST ${at}/claims`, { citation, field: 'outcome', value: 'None', reason }),
  ]),
  'DELETE /api/events/{id}/claims/{part}': onEvents((at, _, { claim }) => [
    to(`DELETE ${at}/claims/${claim}?reason=Twice`),
  ]),
  'POST /api/events/{id}/links': (stage) => [
    to(`POST /api/events/${stage.event.id}/links`, { type: 'contradicts', to: stage.draft.id, reason }),
    to(`POST /api/events/${stage.draft.id}/links`, { type: 'contradicts', to: stage.event.ref, reason }),
  ],
  'DELETE /api/events/{id}/links/{part}': onEvents((at, _, { link }) => [
    to(`DELETE ${at}/links/${link}?reason=Twice`),
  ]),
  'POST /api/events/{id}/status-changes': onEvents((at) => [
    to(`POST ${at}/status-changes`, { status: 'held', effectiveOn: '2026-02-06', knownOn: '2026-02-06' }),
    to(`POST ${at}/status-changes`, { ...CORRECTION, reason }),
  ]),
  'POST /api/events/{id}/review': ({ event, draft }) => [
    to(`POST /api/events/${event.id}/review`, { to: 'retracted', comment: 'Untrue' }),
    to(`POST /api/events/${draft.id}/review`, { to: 'published' }),
    to(`POST /api/events/${draft.id}/review`, { to: 'in_review' }),
  ],
  'POST /api/events/{id}/comments': onEvents((at) => [to(`POST ${at}/comments`, { comment: 'Who said so?' })]),
  'PUT /api/events/{id}/assignment': async ({ room, event, draft }) => {
    const [person] = (await room.say('editor', 'GET /api/people')).body.items;
    return [event, draft].map(({ id }) => to(`PUT /api/events/${id}/assignment`, { user: person.id, note: 'Look' }));
  },
  'DELETE /api/events/{id}/assignment': onEvents((at) => [to(`DELETE ${at}/assignment`)]),
  ...restoreOf('actors', ({ actor }) => actor),
  ...restoreOf('sources', ({ source }) => source),
  ...restoreOf('publishers', ({ publisher }) => publisher),
  ...restoreOf('dossiers', ({ dossier }) => dossier),
  ...suggestionsOf('events', ({ event }) => event.id, { condition: 'If both agree' }),
  ...suggestionsOf('actors', ({ actor }) => actor, { name: 'Renamed' }),
  ...suggestionsOf('sources', ({ source }) => source, { title: 'Retold', publisher: 'Another paper' }),
  ...suggestionsOf('publishers', ({ publisher }) => publisher, { reliability: 'E' }),
  ...suggestionsOf('dossiers', ({ dossier }) => dossier, { title: 'Renamed', parties: ['us'] }),
};

/** Routes that have no record to change, each with the reason. */
export const WITHOUT_RECORD: Readonly<Record<string, string>> = {
  'POST /api/session': 'it lets somebody in',
  'DELETE /api/session': 'it lets somebody out',
  'PUT /api/session/password': 'one’s own password',
  'POST /api/session/second-factor': 'one’s own second factor',
  'POST /api/session/second-factor/confirmation': 'one’s own second factor',
  'POST /api/session/second-factor/recovery-codes': 'one’s own second factor',
  'POST /api/session/second-factor/removal': 'one’s own second factor',
  'POST /api/session/link': 'it lets somebody in',
  'POST /api/session/link/preview': 'it says whom a link lets in',
  'DELETE /api/sessions/{id}': 'one’s own sessions',
  'POST /api/tokens': 'one’s own tokens',
  'DELETE /api/tokens/{id}': 'one’s own tokens',
  'POST /api/users': 'people, for administrators alone',
  'PATCH /api/users/{id}': 'people, for administrators alone',
  'POST /api/users/{id}/link': 'people, for administrators alone',
  'DELETE /api/users/{id}/second-factor': 'people, for administrators alone',
  'POST /api/imports':
    'a dossier that is not there yet, for editors alone; or a spreadsheet, which changes nothing yet',
  'POST /api/imports/check': 'it reads a bundle and keeps nothing of it',
  'PATCH /api/imports/{id}': 'one’s own import, which is only checked again',
  'PUT /api/imports/{id}/new-actors': 'one’s own import, of which nothing comes before it is applied',
  'POST /api/imports/{id}/apply': 'it makes drafts, as any researcher may',
  'DELETE /api/imports/{id}': 'one’s own import, and the drafts that it made',
  'POST /api/spreadsheet-mappings': 'one’s own ways to read spreadsheets',
  'DELETE /api/spreadsheet-mappings/{id}': 'one’s own ways to read spreadsheets',
  'PUT /api/drafts/{key}': 'one’s own form, which nobody else can open',
  'DELETE /api/drafts/{key}': 'one’s own form',
  'POST /api/desk/seen': 'when one last looked at one’s own desk',
  'POST /api/follows': 'what one follows oneself',
  'POST /api/follows/desk': 'what one follows oneself',
  'PATCH /api/follows/{id}': 'what one follows oneself',
  'DELETE /api/follows/{id}': 'what one follows oneself',
  'POST /api/follows/{id}/tests': 'a message to oneself',
  'POST /api/follows/by-mail': 'mail for whoever asks',
  'POST /api/follows/confirmation': 'what a link in a mail does',
  'POST /api/follows/unsubscribe': 'what a link in a mail does',
  'POST /api/findings': 'it reads an article and keeps nothing of it',
};

const ROW = { kind: 'talks', when: '2026-02-06', knownOn: '2026-02-06' };

const CORRECTION = { status: 'announced', effectiveOn: '2026-02-02', knownOn: '2026-02-02', corrects: 0 };

const document = (title: string) => ({
  ...{ title, publisher: `A paper ${randomUUID()}`, language: 'en', publishedOn: '2026-02-07' },
  url: `https://example.org/${randomUUID()}`,
});

const talks = (dossier: string, actor: string, source: string, { ref }: StagedEvent) => ({
  ...{ dossier, kind: 'talks', title: 'Talks of nobody', when: '2026-02-08' },
  participations: [{ actor, role: 'party' }],
  citations: [{ source, quote: 'No.', language: 'en', speaker: actor }],
  links: [{ type: 'contradicts', to: ref }],
});

function to(request: string, body?: object): Attempt {
  return body === undefined ? { request } : { request, body };
}

/** The same on the published event and on the draft; `at` is the path of either. */
function onEvents(attempts: (at: string, stage: Stage, event: StagedEvent) => Attempt[]): Attempts {
  return (stage) => [stage.event, stage.draft].flatMap((event) => attempts(`/api/events/${event.id}`, stage, event));
}

function restoreOf(list: string, idOf: (stage: Stage) => string): Record<string, Attempts> {
  return {
    [`POST /api/${list}/{id}/revisions/{version}/restore`]: (stage) => [
      to(`POST /api/${list}/${idOf(stage)}/revisions/1/restore`, { reason }),
    ],
  };
}

function suggestionsOf(list: string, idOf: (stage: Stage) => string, changes: object): Record<string, Attempts> {
  const path = `/api/${list}/{id}/suggestions`;
  const answering =
    (answer: string): Attempts =>
    async (stage) => {
      const at = `/api/${list}/${idOf(stage)}`;
      return [to(`POST ${at}/suggestions/${await suggestionOf(stage, at, changes)}/${answer}`, {})];
    };
  return {
    [`POST ${path}`]: (stage) => [
      to(`POST /api/${list}/${idOf(stage)}/suggestions`, { baseVersion: 1, changes, reason }),
    ],
    [`POST ${path}/{suggestion}/accept`]: answering('accept'),
    [`POST ${path}/{suggestion}/reject`]: answering('reject'),
  };
}
