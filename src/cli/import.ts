import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isZip } from '../common/zip/is-zip.js';
import { CONSTRAINTS } from '../database/constraints.js';
import { Failure, textOf, wrongUse, type Command, type Given, type Io } from './command.js';
import { importSpreadsheet, SPREADSHEET_OPTIONS } from './import-spreadsheet.js';
import { telling } from './progress.js';
import { causeOf, Server, SERVER_OPTION } from './server.js';

/** By its name a spreadsheet, which no bundle is called like. */
const SPREADSHEET = /\.(csv|tsv|xlsx)$/i;

interface Imported {
  title: string;
  report: string[];
}

/** Sends a bundle to a server, or a spreadsheet with the dossier that it goes into; the server takes all of it or nothing. */
export const IMPORT: Command = {
  usage: 'import FILE [--dossier SLUG]',
  about: [
    'Brings a dossier in from FILE, a bundle as “demarche export bundle.zip” writes it, or JSON of any format: all of it, or nothing.',
    'With --dossier, FILE is a spreadsheet (CSV, TSV, XLSX, or workbook.zip) whose rows become events of that dossier. It is checked first; where rows',
    'are rejected, nothing comes in unless --skip-rejected says so.',
    'Needs a token in DEMARCHE_TOKEN (“demarche token”): of an editor for a bundle, of a researcher for a spreadsheet.',
  ].join('\n'),
  options: { ...SERVER_OPTION, ...SPREADSHEET_OPTIONS },
  operands: [1, 1],
  async run(given, io) {
    const server = Server.of(given, io);
    const [path = ''] = given.operands;
    const { isArchive, size } = await lookedAt(path);
    if (textOf(given, 'dossier') !== undefined) await importSpreadsheet(server, { path, size }, given, io);
    else await importBundle(server, { path, size, isArchive }, given, io);
  },
};

async function importBundle(
  server: Server,
  { path, size, isArchive }: { path: string; size: number; isArchive: boolean },
  given: Given,
  io: Io,
): Promise<void> {
  const misplaced = Object.keys(SPREADSHEET_OPTIONS).find((name) => given.values[name] !== undefined);
  if (misplaced !== undefined) throw wrongUse(`--${misplaced} is of a spreadsheet: give --dossier, too.`);
  if (SPREADSHEET.test(path))
    throw wrongUse(`${path} is a spreadsheet: say which dossier its rows go into, with --dossier SLUG.`);
  const type = isArchive ? 'application/zip' : 'application/vnd.demarche.bundle+json';
  const sent = createReadStream(path).pipe(telling(io, 'Sent', size));
  const response = await server
    .ask('/api/imports', { method: 'POST', headers: { 'content-type': type }, file: sent })
    .catch((error: unknown) => {
      throw isTaken(error) ? new Failure(`${error.message}\n${ADDS_TO_NONE}`) : error;
    });
  const { report } = (await response.json()) as Imported;
  io.stdout.write(`${report.join('\n')}\n`);
}

const ADDS_TO_NONE =
  'A bundle makes a new dossier and adds to none that is there: bring it into another Démarche (--server), or its events into the dossier that is there, as a workbook.zip (--dossier).';

/** Whether a server refuses a bundle because of the dossier that it made before, or another of its name. */
function isTaken(error: unknown): error is Failure {
  return error instanceof Failure && error.message.includes(CONSTRAINTS.dossiers_slug_unique[1]);
}

/** Whether a file is an archive, told by its first bytes as the server does, and how large it is. */
async function lookedAt(path: string): Promise<{ isArchive: boolean; size: number }> {
  try {
    return { isArchive: await isZip(path), size: (await stat(path)).size };
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${causeOf(error)}.`);
  }
}
