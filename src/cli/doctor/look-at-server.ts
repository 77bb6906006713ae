import { VERSION } from '../../config/version.js';
import { EXIT, Failure } from '../command.js';
import { Server } from '../server.js';
import { note, well, wrong, type Finding } from './finding.js';

/** Clocks may differ by so much, in milliseconds: the header tells whole seconds, and answers take a while. */
const APART = 5_000;

/** Whether a server answers, is ready, is of this version, tells the time, and takes the token. Throws unreachable. */
export async function lookAtServer(server: Server): Promise<Finding[]> {
  const live = await server.answer('/health/live');
  if (!live.ok)
    throw new Failure(`${server.address} answers ${live.status}, and is perhaps no Démarche.`, EXIT.unreachable);
  return [
    well(`${server.address} answers.`),
    await readiness(server),
    await version(server),
    clock(live.headers.get('date'), Date.now()),
    ...(server.hasToken ? [await token(server)] : []),
  ];
}

async function readiness(server: Server): Promise<Finding> {
  const why = await reasonOf(server.ask('/health/ready'));
  return why === undefined
    ? well('It is ready: its database answers, and has its tables.')
    : wrong(`It is not ready. ${why}`);
}

async function version(server: Server): Promise<Finding> {
  const response = await server.answer('/api/version');
  if (!response.ok) return wrong(`It does not tell its version (${response.status}): is something else before it?`);
  const { version, commit } = (await response.json()) as { version: string; commit: string | null };
  const told = `Démarche ${version}${commit === null ? '' : ` (${commit})`}`;
  return version === VERSION
    ? well(`It is ${told}, as this program.`)
    : note(`It is ${told}; this program is ${VERSION}.`);
}

/** What is overdue, and until when tokens are taken, is judged by the server's clock. */
function clock(told: string | null, here: number): Finding {
  const there = Date.parse(told ?? '');
  if (Number.isNaN(there)) return note('It does not tell the time.');
  const apart = there - here;
  if (Math.abs(apart) <= APART) return well('Its clock and the one here agree.');
  const seconds = Math.round(Math.abs(apart) / 1000);
  return wrong(`Its clock is ${seconds} s ${apart > 0 ? 'ahead of' : 'behind'} the one here: let both be set by NTP.`);
}

async function token(server: Server): Promise<Finding> {
  let who: { user: { name: string; role: string } } | undefined;
  const why = await reasonOf(
    server.ask('/api/session').then(async (response) => (who = (await response.json()) as typeof who)),
  );
  return who === undefined
    ? wrong(`DEMARCHE_TOKEN is not taken. ${why}`)
    : well(`DEMARCHE_TOKEN is that of ${who.user.name} (${who.user.role}).`);
}

/** Why it failed; undefined where it did not. */
async function reasonOf(asked: Promise<unknown>): Promise<string | undefined> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
