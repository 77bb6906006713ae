import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** How a command ended, and all that it wrote. */
export interface Ended {
  exit: number;
  out: string;
  err: string;
}

/** Runs a command of the command line in this process; `typed` is what comes in by standard input. */
export async function demarche(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  typed = '',
): Promise<Ended> {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString();
        done();
      },
    });
  const exit = await run(argv, { env, stdin: Readable.from([typed]), stdout: into('out'), stderr: into('err') });
  return { exit, ...written };
}

/** What somebody at a terminal sees who types `typed` when asked. */
export async function demarcheOnTerminal(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  typed: string,
): Promise<Ended & { modes: boolean[] }> {
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (mode: boolean) => modes.push(mode) });
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written[name] += chunk.toString();
          if (chunk.toString().startsWith('Password')) stdin.write(typed);
          done();
        },
      }),
      { isTTY: true },
    );
  const exit = await run(argv, { env, stdin, stdout: into('out'), stderr: into('err') });
  return { exit, ...written, modes };
}
