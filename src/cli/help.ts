import type { Command } from './command.js';

/** All commands, a line each. */
export function overview(commands: readonly (readonly [name: string, says: string])[]): string {
  return [
    'Usage: demarche COMMAND …',
    '',
    ...columns(commands),
    '',
    'demarche COMMAND --help tells the options of each.',
    'DEMARCHE_SERVER is the address of the Démarche to ask, DEMARCHE_TOKEN a token to ask with.',
    'Exit codes: 0 done, 1 refused, 2 not understood, 3 server or database cannot be reached.',
    '',
  ].join('\n');
}

/** What a command does and takes. */
export function helpOf({ usage, about, options }: Command): string {
  const named = Object.entries(options).map(
    ([name, { value, multiple, says }]) =>
      [`--${name}${value === undefined ? '' : ` ${value}`}`, `${says}${multiple ? '; may be repeated' : ''}`] as const,
  );
  return [`Usage: demarche ${usage}`, '', about, '', ...columns([...named, ['--help', 'this text']]), ''].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
