import type { UserRole } from '../../src/domain/permissions.js';
import { startTestApp, type TestApp, type TestAppOptions } from './app.js';
import type { Answer } from './ask.js';
import { signIn } from './people.js';
import { send } from './send.js';
import { addActor, addDossier, addSource } from './write.js';

/** Démarche with people in every role, and with one dossier and what its events need. */
export interface Newsroom extends TestApp {
  cookies: Record<UserRole, string>;
  /** Sends a request as somebody in a role; `ifMatch` is a version, or the header. */
  say(role: UserRole | null, request: string, body?: unknown, ifMatch?: number | string): Promise<Answer>;
  /** Records an event as a researcher: talks held in Muscat where nothing else is given. */
  record(given?: object): Promise<any>;
  /** The same, published. */
  publish(given?: object): Promise<any>;
}

/** There are the dossier `iran-us`, the actors `iran`, `oman` and `us`, and the sources `report` and `denial`. */
export async function openNewsroom(options: TestAppOptions = {}): Promise<Newsroom> {
  const demarche = await startTestApp(options);
  const cookies = {} as Record<UserRole, string>;
  for (const role of ['reader', 'researcher', 'editor', 'administrator'] as const) {
    cookies[role] = (await signIn(demarche, role)).cookie;
  }
  await addDossier(demarche, 'iran-us');
  for (const slug of ['iran', 'oman', 'us']) await addActor(demarche, { slug });
  await addSource(demarche, { slug: 'report', publishedOn: '2026-02-06' });
  await addSource(demarche, { slug: 'denial', publishedOn: '2026-02-08' });
  const say: Newsroom['say'] = (role, request, body, ifMatch) =>
    send(demarche, role && cookies[role], request, body, ifMatch);
  const create = async (role: UserRole, given: object) => {
    const { status, text, body } = await say(role, 'POST /api/events', { ...TALKS, ...given });
    if (status !== 201) throw new Error(`${status} ${text}`);
    return body;
  };
  return {
    ...demarche,
    cookies,
    say,
    record: (given = {}) => create('researcher', given),
    publish: (given = {}) => create('editor', { review: 'published', ...given }),
  };
}

const TALKS = {
  dossier: 'iran-us',
  kind: 'talks',
  title: 'Talks in Muscat',
  when: '2026-02-06',
  timezone: 'Asia/Muscat',
  participations: [
    { actor: 'iran', role: 'party' },
    { actor: 'oman', role: 'mediator' },
  ],
  citations: [{ source: 'report', quote: 'A very good start.', language: 'en' }],
};
