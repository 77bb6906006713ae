import openapi from '../../openapi.json';
import type { TestApp } from './app.js';
import { settled, upload } from './spreadsheets.js';
import { setStage, suggestionOf, type Stage } from './stage.js';

/** Reads that have no tag, each with the reason. */
export const WITHOUT_TAG: Readonly<Record<string, string>> = {
  '/api/stream': 'it tells what happens, and is never whole',
  '/api/session/oidc': 'it leads elsewhere, and only where a provider is set',
  '/api/session/oidc/callback': 'the way back from there',
  '/api/follows/unsubscribe': 'it leads elsewhere',
  '/health/live': 'it is not kept by anybody',
  '/health/ready': 'it is not kept by anybody',
};

/** Every read of the API that has a tag, as openapi.json writes it. */
export const TAGGED: readonly string[] = Object.entries(openapi.paths)
  .filter(([path, methods]) => 'get' in methods && !(path in WITHOUT_TAG))
  .map(([path]) => path);

/** What a question cannot be asked without. */
const QUERY: Readonly<Record<string, string>> = {
  '/api/actors/alike': '?name=Iran',
  '/api/narratives': '?sides=iran&sides=oman',
  '/api/search': '?q=iran',
  '/api/search/suggestions': '?q=iran',
  '/api/timeline/tile': '?step=14&tile=30',
  '/api/positions': '?issue=sanctions',
};

/** Where each read is asked about what is on the stage, by its path in openapi.json. */
export interface Readings {
  stage: Stage;
  at: ReadonlyMap<string, string>;
}

/** A stage on which every read answers 200 to the administrator. */
export async function setReadings(room: Stage['room']): Promise<Readings> {
  const stage = await setStage(room);
  const ids: Readonly<Record<string, string>> = {
    ...{ events: stage.event.id, dossiers: stage.dossier, actors: stage.actor },
    ...{ sources: stage.source, publishers: stage.publisher, users: await userOf(room), imports: await importOf(room) },
  };
  const suggestions: Readonly<Record<string, string>> = Object.fromEntries(
    await Promise.all(
      Object.entries(CHANGES).map(async ([list, changes]) => {
        return [list, await suggestionOf(stage, `/api/${list}/${ids[list]}`, changes)] as const;
      }),
    ),
  );
  await room.say('administrator', 'PUT /api/drafts/begun', { document: { title: 'Begun' } });
  const follows = await followsOf(room);
  const filled = TAGGED.map((path): [string, string] => {
    const followed = follows[path];
    if (followed !== undefined) return [path, followed];
    const list = path.split('/')[2] ?? '';
    const names = { id: ids[list], suggestion: suggestions[list], version: '1', key: 'begun' };
    const at = path.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof names) => names[name] ?? `no ${name}`);
    return [path, at + (path === '/api/oembed' ? `?url=/d/${stage.dossier}` : (QUERY[path] ?? ''))];
  });
  return { stage, at: new Map(filled) };
}

const CHANGES: Readonly<Record<string, object>> = {
  ...{ events: { condition: 'If both agree' }, actors: { name: 'Renamed' }, sources: { title: 'Retold' } },
  ...{ publishers: { reliability: 'E' }, dossiers: { title: 'Renamed' } },
};

async function importOf(room: Stage['room']): Promise<string> {
  const { body } = await upload(room, 'administrator', 'title,when\nTalks,2026-02-30', { dossier: 'iran-us' });
  return (await settled(room, 'administrator', body.id)).body.id;
}

/** Where what somebody follows is read. */
async function followsOf(room: Stage['room']): Promise<Readonly<Record<string, string>>> {
  const made = await Promise.all(
    (['feed', 'calendar'] as const).map(async (way) => {
      const { body } = await room.say('administrator', 'POST /api/follows', { name: way, way, filter: '' });
      return [way, body as { id: string; address: string }] as const;
    }),
  );
  const { feed, calendar } = Object.fromEntries(made) as Record<'feed' | 'calendar', { id: string; address: string }>;
  return {
    '/api/follows/{id}/events.atom': pathOf(feed),
    '/api/follows/{id}/events.ics': pathOf(calendar),
    '/api/follows/{id}/deliveries': `/api/follows/${feed.id}/deliveries`,
  };
}

/** Its address on this machine, whatever the one that people type. */
function pathOf({ address }: { address: string }): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

async function userOf({ dataSource }: Pick<TestApp, 'dataSource'>): Promise<string> {
  const [user] = await dataSource.query<{ id: string }[]>(`SELECT id FROM users WHERE role = 'reader'`);
  return user?.id ?? 'nobody';
}
