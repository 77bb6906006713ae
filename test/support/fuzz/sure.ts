import { ATTEMPTS } from '../attempts.js';
import { draftOn, setStage } from '../stage.js';
import type { Asked } from './asked.js';
import { OF_FILES } from './of-files.js';
import { OF_PEOPLE } from './of-people.js';
import { OPERATIONS, type Operation } from './operations.js';
import type { Place } from './place.js';

const isMerge = ({ method, path }: Operation): boolean => method === 'POST' && path.endsWith('/merge');

/** Later ones take away what earlier ones ask about. */
const TURNS: readonly ((operation: Operation) => boolean)[] = [
  ({ method }) => method === 'GET',
  ({ path }) => path.endsWith('/suggestions') || path.endsWith('/reject'),
  ({ path }) => path.endsWith('/accept'),
  (operation) => !isMerge(operation),
  () => true,
];

/** All operations, in an order in which none takes away what another asks about. */
export const IN_ORDER: readonly Operation[] = OPERATIONS.map((operation) => ({
  operation,
  turn: TURNS.findIndex((comes) => comes(operation)),
}))
  .sort((a, b) => a.turn - b.turn)
  .map(({ operation }) => operation);

/** A request that an operation answers with success; or an error that says that there is none. */
export async function surely(operation: Operation, place: Place): Promise<Asked> {
  const { name, path, method } = operation;
  const own = OF_PEOPLE[name] ?? OF_FILES[name];
  if (own) return own(place);
  if (method === 'GET') return { request: `GET ${place.at.get(path) ?? path}` };
  const stage = isMerge(operation) ? await setStage(place.room) : { ...place.stage, draft: await draftOn(place.stage) };
  // The last is about the draft, where there is one about what is published, too.
  const attempt = (await ATTEMPTS[name]?.(stage))?.at(-1);
  if (!attempt) throw new Error(`Nobody says how ${name} is asked.`);
  return { ...attempt, by: 'editor', headers: { 'if-match': '*' } };
}
