import { parseArgs } from 'node:util';
import { ConfigError } from '../config/config-error.js';
import { EmbeddedPostgresError } from '../database/embedded/embedded-postgres-error.js';
import { EXIT, Failure, wrongUse, type Command, type Given, type Io } from './command.js';
import { helpOf, overview } from './help.js';

/** What can be done, with its line in the overview; the code of each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, { says: string; load: () => Promise<Command> }>> = {
  export: {
    says: 'write events, or a whole dossier, into a file',
    load: async () => (await import('./export.js')).EXPORT,
  },
  import: { says: 'bring in a bundle or a spreadsheet', load: async () => (await import('./import.js')).IMPORT },
  token: { says: 'make a token for a program', load: async () => (await import('./token.js')).TOKEN },
  backup: { says: 'write everything into one file', load: async () => (await import('./backup.js')).BACKUP },
  restore: { says: 'bring a backup into an empty database', load: async () => (await import('./restore.js')).RESTORE },
  upgrade: {
    says: 'move the embedded database to the next PostgreSQL',
    load: async () => (await import('./upgrade.js')).UPGRADE,
  },
  unlock: {
    says: 'take away a second factor that was lost',
    load: async () => (await import('./unlock.js')).UNLOCK,
  },
  mcp: {
    says: 'let an agent read, by the Model Context Protocol',
    load: async () => (await import('./mcp/mcp.js')).MCP,
  },
  doctor: {
    says: 'say what is wrong with an installation',
    load: async () => (await import('./doctor/doctor.js')).DOCTOR,
  },
};

/** Does what `argv` (without node and script) asks for, and gives the code to exit with, one of {@link EXIT}. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    await dispatch(argv, io);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof Failure) {
      if (error.message !== '') io.stderr.write(`${error.message}\n`);
      return error.exit;
    }
    const told = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
    io.stderr.write(
      `${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.refused;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<void> {
  const lines = Object.entries(COMMANDS).map(([command, { says }]) => [command, says] as const);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(overview(lines));
    return;
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found === undefined) {
    throw wrongUse(`There is no command “${name}”; there are ${lines.map(([command]) => command).join(', ')}.`);
  }
  const command = await found.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(helpOf(command));
    return;
  }
  await command.run(parsed(command, rest), io);
}

/** What was typed after the command’s name. Throws wrong use, naming what is not understood. */
function parsed({ options, operands: [least, most], usage }: Command, args: string[]): Given {
  const { values, positionals } = understood(options, args);
  if (positionals.length < least || positionals.length > most) throw wrongUse(`Usage: demarche ${usage}`);
  return { operands: positionals, values };
}

function understood(options: Command['options'], args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUse(notUnderstood(options, error));
  }
}

/** What `parseArgs` says of an option, in a sentence with what could be meant. */
function notUnderstood(options: Command['options'], error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1];
  if (name === undefined) return message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = [...Object.keys(options), 'help'].map((option) => `--${option}`);
    return `There is no option ${name}; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`;
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return options[name.slice(2)]?.type === 'boolean'
    ? `${name} takes no value.`
    : `${name} needs a value; one that begins with a dash is written ${name}=-….`;
}
