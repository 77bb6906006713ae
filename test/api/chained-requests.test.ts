import { randomInt } from 'node:crypto';
import type { Answer } from '../support/ask.js';
import { LONG, tellProgress } from '../support/campaign.js';
import { put, type Asked } from '../support/fuzz/asked.js';
import { Chance } from '../support/fuzz/chance.js';
import { OddRequests } from '../support/fuzz/odd-requests.js';
import { OPERATIONS, SCHEMAS, type Operation } from '../support/fuzz/operations.js';
import { openPlace, openProvider, type Place } from '../support/fuzz/place.js';
import { Seen, type Names } from '../support/fuzz/seen.js';
import { IN_ORDER, surely } from '../support/fuzz/sure.js';
import { misfits } from '../support/misfits.js';
import type { RunningProvider } from '../support/oidc.js';
import { signIn } from '../support/people.js';
import type { UserRole } from '../../src/domain/permissions.js';

/** So many requests with something odd in them, at most for so many minutes: of the long form as its two variables say. */
const REQUESTS = LONG ? Number(process.env['DEMARCHE_REQUESTS'] ?? 100_000) : 150;
const MINUTES = LONG ? Number(process.env['DEMARCHE_MINUTES'] ?? 60) : 5;

/** So many are asked of one Démarche, so that no answer grows with what was written before; then of a new one. */
const OF_ONE = 8_000;
/** So many at a time. */
const AT_ONCE = 4;

jest.setTimeout((MINUTES + 10) * 60_000);

const seed = LONG ? Number(process.env['DEMARCHE_SEED'] ?? randomInt(2 ** 31)) : 20_260_206;
const chance = new Chance(seed);
/** What was wrong, each kind with how often, and the first of it. */
const wrong = new Map<string, { times: number; first: string }>();
const done = new Map<string, number>();
const told = new Map<number, number>();
const ends = performance.now() + MINUTES * 60_000;
let asked = 0;

let provider: RunningProvider;
beforeAll(async () => {
  provider = await openProvider();
});
afterAll(() => provider.stop());

test('every operation is reached with success, and whatever else is asked, none answers with an error of ours', async () => {
  while (asked < REQUESTS && performance.now() < ends) {
    const place = await openPlace(provider);
    try {
      await ofOne(place);
    } finally {
      await place.close();
    }
    tellProgress(`${asked} requests with something odd, seed ${seed}: ${summary()}`);
  }
  const never = OPERATIONS.filter(({ name }) => !done.has(name)).map(({ name }) => name);
  expect({ never, wrong: [...wrong].map(([what, { times, first }]) => `${times} × ${what}: ${first}`) }).toEqual({
    ...{ never: [], wrong: [] },
  });
});

/** Each operation once so that it must succeed, and then thousands that are made of what was answered. */
async function ofOne(place: Place): Promise<void> {
  const seen = new Seen();
  const odd = new OddRequests(seen, chance);
  for (const operation of IN_ORDER) {
    const request = await surely(operation, place);
    const names = namesIn(operation, request.request);
    const answer = await put(place, request);
    if (!operation.done.includes(answer.status)) note(`${operation.name} without success`, request, answer);
    judge(operation, request, answer);
    learn(operation, names, request, answer, { seen, odd });
  }
  const last = Math.min(asked + OF_ONE, REQUESTS);
  const askAll = async () => {
    while (asked < last && performance.now() < ends) {
      asked += 1;
      const operation = chance.of(OPERATIONS)!;
      const made = odd.of(operation);
      const { by } = made.asked;
      const cookie = typeof by === 'string' ? place.room.cookies[by] : null;
      const answer = await put(place, made.asked).catch((error: unknown) => String(error));
      if (typeof answer === 'string') note(`${operation.name} without an answer (${answer})`, made.asked);
      else {
        told.set(answer.status, (told.get(answer.status) ?? 0) + 1);
        judge(operation, made.asked, answer);
        learn(operation, made.names, made.asked, answer, { seen, odd });
        if (typeof by === 'string' && isOut(by, answer)) await signInAgain(place, by, cookie);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askAll));
}

/** No error of ours, and an answer as the document of the API says. */
function judge(operation: Operation, request: Asked, answer: Answer): void {
  const { status, type, body } = answer;
  if (status >= 500 && !isMeant(operation, answer)) return note(`${operation.name} ${status}`, request, answer);
  const plain = type.split(';')[0]!;
  if (status >= 400) {
    if (plain !== 'application/problem+json') note(`${operation.name} ${status} as ${type}`, request, answer);
    return;
  }
  // What is done after the answer tells of its mistakes in the next.
  if (body?.problem?.code === 'internal') note(`${operation.name} tells of a mistake of ours`, request, answer);
  const schema = operation.answers[String(status)]?.[plain];
  const [misfit] = schema && body !== null ? misfits(body, schema, SCHEMAS) : [];
  if (misfit !== undefined) note(`${operation.name} is not as documented: ${misfit.replaceAll(/\d+/g, '0')}`, request);
}

/** Some say by their protocol that they do not make what is asked for; and who asks for one file beside another may be told to come again. */
function isMeant({ answers }: Operation, { status, body, headers }: Answer): boolean {
  if (status === 501) return '501' in answers;
  return status === 503 && body?.code === 'busy' && headers.has('retry-after');
}

function learn(
  operation: Operation,
  names: Names,
  request: Asked,
  { status, body }: Answer,
  { seen, odd }: { seen: Seen; odd: OddRequests },
): void {
  if (!operation.done.includes(status)) return;
  done.set(operation.name, (done.get(operation.name) ?? 0) + 1);
  odd.remember(operation, request);
  seen.take(operation, names, body);
}

function note(what: string, request: Asked, answer?: Answer): void {
  const known = wrong.get(what);
  if (known) known.times += 1;
  else {
    wrong.set(what, { times: 1, first: `${answer?.text.slice(0, 900)} <- ${JSON.stringify(request).slice(0, 1_500)}` });
    tellProgress(`${what}: ${wrong.get(what)!.first}`);
  }
}

/** Whether somebody was signed out, disabled or given another role by what was asked before. */
function isOut(by: UserRole, { status }: Answer): boolean {
  return status === 401 || (status === 403 && by === 'administrator');
}

/** From now on it is somebody else, unless it is already. */
async function signInAgain({ room }: Place, by: UserRole, cookie: string | null): Promise<void> {
  if (room.cookies[by] !== cookie) return;
  await room.dataSource.query('DELETE FROM sign_in_attempts');
  room.cookies[by] = (await signIn(room, by)).cookie;
}

/** What stands in the path of a request for the names in that of its operation. */
function namesIn({ path }: Operation, request: string): Names {
  const address = request.split(' ')[1]!.split('?')[0]!.split('/');
  const named = path
    .split('/')
    .flatMap((piece, at) => (/^\{\w+\}$/.test(piece) ? [[piece.slice(1, -1), address[at]!]] : []));
  return Object.fromEntries(named) as Names;
}

function summary(): string {
  const statuses = [...told].sort(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`);
  return `${done.size} of ${OPERATIONS.length} operations reached with success; ${statuses.join(', ')}`;
}
