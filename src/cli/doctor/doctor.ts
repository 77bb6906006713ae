import { readConfig, type Config } from '../../config/config.js';
import { ConfigError } from '../../config/config-error.js';
import { EXIT, Failure, type Command, type Given, type Io } from '../command.js';
import { Server, SERVER_OPTION } from '../server.js';
import { well, wrong, type Finding } from './finding.js';
import { lookAtDatabase } from './look-at-database.js';
import { lookAtDisk } from './look-at-disk.js';
import { lookAtPublicUrl } from './look-at-public-url.js';
import { lookAtReplicas } from './look-at-replicas.js';
import { lookAtServer } from './look-at-server.js';

const MARKS = { well: '✓', note: '·', wrong: '✗' } as const;

/** Looks at a running installation and the environment it has, changes nothing, and says what is wrong. */
export const DOCTOR: Command = {
  usage: 'doctor [--remote]',
  about: [
    'Looks at a running Démarche and at the environment of this shell, which should be that of the server, and says what is wrong:',
    '✓ is well, · is worth knowing, ✗ is wrong. It changes nothing. Ends with 1 where something is wrong, 3 where the server does not answer.',
  ].join('\n'),
  options: {
    ...SERVER_OPTION,
    remote: { type: 'boolean', says: 'the server runs elsewhere: look at nothing of this machine' },
  },
  operands: [0, 0],
  async run(given, io) {
    const { config, findings } =
      given.values['remote'] === true ? { config: undefined, findings: [] } : environment(io);
    const all: Finding[] = [];
    const say = (found: readonly Finding[]): void => {
      for (const { is, says } of found) io.stdout.write(`${MARKS[is]} ${says}\n`);
      all.push(...found);
    };
    say(findings);
    const reached = await lookAtServer(serverOf(given, io, config)).then(
      (found) => (say(found), true),
      (error: unknown) => {
        if (!(error instanceof Failure) || error.exit !== EXIT.unreachable) throw error;
        say([wrong(error.message)]);
        return false;
      },
    );
    if (config !== undefined) {
      say(await lookAtDatabase(config));
      say(await lookAtReplicas(config));
      if (config.databaseUrl === undefined) say([await lookAtDisk(config.dataDir.path)]);
      say(await lookAtPublicUrl(config.publicUrl));
    }
    const count = all.filter(({ is }) => is === 'wrong').length;
    if (!reached) throw new Failure('', EXIT.unreachable);
    if (count > 0) throw new Failure(count === 1 ? 'One thing is wrong.' : `${count} things are wrong.`);
  },
};

function environment({ env }: Io): { config: Config | undefined; findings: Finding[] } {
  try {
    return { config: readConfig(env), findings: [well('The settings of the environment can be meant.')] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { config: undefined, findings: [wrong(error.message)] };
  }
}

/** Where nobody says another address, that at which the settings let it listen. */
function serverOf(given: Given, { env }: Io, config: Config | undefined): Server {
  const host = config === undefined || /^(0\.0\.0\.0|::)$/.test(config.host) ? '127.0.0.1' : config.host;
  const own = `http://${host.includes(':') ? `[${host}]` : host}:${config?.port ?? 3000}`;
  return Server.of(given, { env: { ...env, DEMARCHE_SERVER: env['DEMARCHE_SERVER'] || own } });
}
