import { ask } from './ask.js';
import type { TestApp } from './app.js';
import type { Stage } from './stage.js';

/** GETs that tell a reader nothing of the record, each with the reason. */
export const TELLS_NOTHING: Readonly<Record<string, string>> = {
  '/api/session/methods': 'how one can sign in',
  '/api/session/oidc': 'the way to sign in elsewhere',
  '/api/session/oidc/callback': 'the way back from there',
  '/health/live': 'whether the process runs',
  '/health/ready': 'whether it can answer',
  '/api/follows/ways': 'by which ways one can follow',
  '/api/follows/unsubscribe': 'where a link in a mail leads',
  '/api/follows/{id}/events.atom': 'opens by a secret alone, as test/api/followed-feeds.test.ts has it',
  '/api/follows/{id}/events.ics': 'the same as a calendar',
  '/api/version': 'which program it is',
  '/api/vocabulary': 'words of the program',
  '/api/exports/events.csv-metadata.json': 'what the columns of the CSV are',
  '/api/stream': 'that something changed, and nothing of what it says',
};

/** What a question cannot be asked without. */
const QUERY: Readonly<Record<string, string>> = {
  '/api/narratives': '?sides=iran&sides=oman',
  '/api/positions': '?issue=sanctions',
  '/api/timeline': '?bins=1',
  '/api/search': '?q=iran',
  '/api/search/suggestions': '?q=iran',
  '/api/timeline/tile': '?step=14&tile=30',
};

/** What readers are told at each address. */
export type Sight = ReadonlyMap<string, string>;

/** Everything that a reader can ask about a stage. */
export async function readersSight(
  demarche: Pick<TestApp, 'address'>,
  paths: readonly string[],
  stage: Stage,
): Promise<Sight> {
  const sight = new Map<string, string>();
  // One by one: of many at once a slow machine tells some that it is busy.
  for (const address of paths.flatMap((path) => addressesOf(path, stage))) {
    const { status, text } = await ask(demarche, address);
    sight.set(address, status === 200 ? text : String(status));
  }
  return sight;
}

/** Where readers are told something else than before. */
export function changedIn(before: Sight, now: Sight): string[] {
  return [...before].flatMap(([at, told]) => (now.get(at) === told ? [] : [`${at}: ${told} -> ${now.get(at)}`]));
}

function addressesOf(path: string, stage: Stage): string[] {
  const idsOf: Readonly<Record<string, readonly string[]>> = {
    events: [stage.event.id, stage.draft.id],
    ...{ dossiers: [stage.dossier], actors: [stage.actor], sources: [stage.source], publishers: [stage.publisher] },
  };
  const filled = path.replace('{version}', '1') + (QUERY[path] ?? '');
  if (path === '/api/oembed')
    return [`/d/${stage.dossier}`, `/events/${stage.event.id}`, `/events/${stage.draft.id}`].map(
      (url) => `${path}?url=${url}`,
    );
  if (!path.includes('{id}')) return [filled];
  return (idsOf[path.split('/')[2] ?? ''] ?? []).map((id) => filled.replace('{id}', id));
}
