import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Failure, wrongUse, type Io } from './command.js';

/** A password that somebody types unseen, or the first line of what is piped in. Throws where there is none. */
export async function passwordFrom({ stdin, stderr }: Io, question: string): Promise<string> {
  const seen = stdin.isTTY === true;
  if (seen) stderr.write(question);
  // On a terminal readline echoes what is typed into its output: into nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: seen });
  try {
    const line = await new Promise<string | null>((resolve, reject) => {
      lines.once('line', resolve).once('close', () => resolve(null));
      lines.once('SIGINT', () => reject(new Failure('')));
    });
    if (line === null || line === '') throw wrongUse('There is no password.');
    return line;
  } finally {
    lines.close();
    if (seen) stderr.write('\n');
  }
}
