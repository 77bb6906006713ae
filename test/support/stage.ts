import { randomUUID } from 'node:crypto';
import { addSource } from './write.js';
import type { Newsroom } from './newsroom.js';

/** An event and the ids of its parts. */
export interface StagedEvent {
  id: string;
  ref: string;
  participation: string;
  citation: string;
  claim: string;
  link: string;
}

/** The records that events rest on, by their slugs. */
interface Records {
  dossier: string;
  actor: string;
  source: string;
  publisher: string;
}

/** A published event, a draft that says the same, and a record of each kind that they rest on. */
export interface Stage extends Records {
  room: Newsroom;
  event: StagedEvent;
  draft: StagedEvent;
}

/** Sets a stage of its own: what is done on one leaves the others alone. */
export async function setStage(room: Newsroom): Promise<Stage> {
  const named = (thing: string) => `${thing}-${randomUUID().slice(0, 8)}`;
  const [dossier, actor, source, publisher] = [named('dossier'), named('actor'), named('source'), named('publisher')];
  const issues = [{ slug: 'sanctions', labels: { en: 'Sanctions' } }];
  await made(room.say('editor', 'POST /api/dossiers', { slug: dossier, title: dossier, issues, parties: ['iran'] }));
  await made(room.say('editor', 'POST /api/actors', { slug: actor, name: actor, type: 'state' }));
  await made(room.say('editor', 'POST /api/publishers', { slug: publisher, name: publisher }));
  await addSource(room, { slug: source, publisher, publishedOn: '2026-02-06' });
  const records = { dossier, actor, source, publisher };
  // Each has an earlier version that says something else.
  await made(room.say('editor', `PATCH /api/dossiers/${dossier}`, { licence: 'CC0' }, 1));
  await made(room.say('editor', `PATCH /api/actors/${actor}`, { aliases: ['Somebody'] }, 1));
  await made(room.say('editor', `PATCH /api/publishers/${publisher}`, { country: 'CH' }, 1));
  await made(room.say('editor', `PATCH /api/sources/${source}`, { citation: 'Page 1' }, 1));
  const earlier = await room.publish({ dossier, title: 'Earlier' });
  const event = await grown(room, records, earlier.ref, 'published');
  return { room, ...records, event, draft: await draftOn({ room, ...records, event }) };
}

/** A draft that says what the published event does, and links to it. */
export function draftOn({ room, event, ...records }: Omit<Stage, 'draft'>): Promise<StagedEvent> {
  return grown(room, records, event.ref, 'draft');
}

/** The id of an event that was taken out. */
export async function deletedOn({ room, dossier }: Stage): Promise<string> {
  const { id } = await room.publish({ dossier });
  await made(room.say('editor', `DELETE /api/events/${id}?reason=Twice`, undefined, '*'));
  return id;
}

/** The name in addresses of a record that was merged into another one; readers see neither. */
export async function mergedOn({ room }: Stage, kind: 'actors' | 'sources' | 'publishers'): Promise<string> {
  const [gone, stays] = [`gone-${randomUUID().slice(0, 8)}`, `stays-${randomUUID().slice(0, 8)}`];
  for (const slug of [gone, stays]) {
    if (kind === 'actors') await made(room.say('editor', 'POST /api/actors', { slug, name: slug, type: 'state' }));
    else if (kind === 'publishers') await made(room.say('editor', 'POST /api/publishers', { slug, name: slug }));
    else await addSource(room, { slug, publishedOn: '2026-02-06' });
  }
  const merge = { into: stays, reason: 'They are one' };
  const { status, text } = await room.say('editor', `POST /api/${kind}/${gone}/merge`, merge, '*');
  if (status >= 300) throw new Error(`${status} ${text}`);
  return gone;
}

/** The id of an open suggestion of what is at `path`. */
export async function suggestionOf({ room }: Stage, path: string, changes: object): Promise<string> {
  const body = { baseVersion: 1, changes, reason: 'A slip' };
  return (await made(room.say('researcher', `POST ${path}/suggestions`, body))).items.at(-1).id;
}

/** An event with a part of every kind, and a second version. */
async function grown(
  room: Newsroom,
  { dossier, actor, source }: Records,
  earlier: string,
  review: 'draft' | 'published',
): Promise<StagedEvent> {
  const event = await made(
    room.say('editor', 'POST /api/events', {
      ...{ dossier, review, kind: 'talks', title: 'Talks on a stage', when: '2026-02-06', place: 'Muscat' },
      participations: [{ actor, role: 'party' }],
      citations: [{ source, quote: 'A start.', language: 'en', claims: [{ field: 'place', value: 'Rome' }] }],
      links: [{ type: 'follows_up', to: earlier }],
      statusChanges: [{ status: 'announced', effectiveOn: '2026-02-01', knownOn: '2026-02-01', saidBy: actor }],
    }),
  );
  const change = { place: 'Nizwa', reason: 'It was there' };
  const { id, ref, participations, citations, claims, links } = await made(
    room.say('editor', `PATCH /api/events/${event.id}`, change, 1),
  );
  const [participation, citation, claim, link] = [participations, citations, claims, links.outgoing].map(
    ([part]) => part.id,
  );
  return { id, ref, participation, citation, claim, link };
}

async function made(answer: ReturnType<Newsroom['say']>): Promise<any> {
  const { status, text, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body;
}
