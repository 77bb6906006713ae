import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { isZip } from '../common/zip/is-zip.js';
import { Failure, type Command } from './command.js';
import { telling } from './progress.js';
import { causeOf, Server, SERVER_OPTION } from './server.js';

interface Imported {
  title: string;
  report: string[];
}

/** Sends a bundle to a server, which takes all of it or nothing. */
export const IMPORT: Command = {
  usage: 'import FILE',
  about: [
    'Brings a dossier in from FILE, a bundle as “demarche export bundle.zip” writes it, or JSON of any format: all of it, or nothing.',
    'Needs the token of an editor in DEMARCHE_TOKEN (“demarche token”).',
  ].join('\n'),
  options: SERVER_OPTION,
  operands: [1, 1],
  async run(given, io) {
    const server = Server.of(given, io);
    const [path = ''] = given.operands;
    const { type, size } = await lookedAt(path);
    const sent = createReadStream(path).pipe(telling(io, 'Sent', size));
    const response = await server.ask('/api/imports', {
      method: 'POST',
      headers: { 'content-type': type },
      body: Readable.toWeb(sent) as ReadableStream,
    });
    const { report } = (await response.json()) as Imported;
    io.stdout.write(`${report.join('\n')}\n`);
  },
};

/** What a file is, told by its first bytes as the server does, and how large. */
async function lookedAt(path: string): Promise<{ type: string; size: number }> {
  try {
    const type = (await isZip(path)) ? 'application/zip' : 'application/vnd.demarche.bundle+json';
    return { type, size: (await stat(path)).size };
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${causeOf(error)}.`);
  }
}
