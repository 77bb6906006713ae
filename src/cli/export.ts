import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EXIT, Failure, textOf, wrongUse, type Command, type Given, type Option } from './command.js';
import { filterOptions, queryOf } from './filters.js';
import { telling } from './progress.js';
import { causeOf, Server, SERVER_OPTION } from './server.js';
import { whyUnwritable } from './unwritable.js';
import { wholeFile } from '../database/backup/whole-file.js';

/** Files of events under a filter, by their names in the API. */
const OF_EVENTS = [
  'events.csv',
  'events.csv.manifest',
  'events.csv-metadata.json',
  'events.jsonl',
  'events.xlsx',
  'workbook.zip',
  'events.ics',
  'events.atom',
  'feed.json',
  'events.timelinejs.json',
  'events.csl.json',
  'sources.bib',
] as const;

/** Files of a whole dossier. */
const OF_A_DOSSIER = ['bundle.zip', 'bundle.json'] as const;

/** Nobody wants these on a screen. */
const BINARY = /\.(xlsx|zip)$/;

const FORMS = {
  lang: { type: 'string', value: 'LANGUAGE', says: 'language of texts, where they are in it' },
  sort: { type: 'string', value: 'ORDER', says: 'when, -when, updated, -updated, -intensity and others' },
  columns: {
    type: 'string',
    value: 'COLUMN',
    multiple: true,
    says: 'of events.csv: only this column; give it once for each, in order',
  },
  limit: { type: 'string', value: 'NUMBER', says: 'of events.csv: only so many of the first rows, at most 500' },
  bom: { type: 'boolean', says: 'of CSV: begin with a byte order mark' },
  raw: { type: 'boolean', says: 'of CSV: leave cells as they are that a spreadsheet would run' },
  todo: { type: 'boolean', says: 'of a calendar: with a task for what is due' },
} as const satisfies Record<string, Option>;

/** Writes what a filter shows, or a dossier, in one of the formats of the server. */
export const EXPORT: Command = {
  usage: 'export NAME [--out FILE] [filters]',
  about: [
    'Writes events under a filter, or a whole dossier, to a file or to standard output.',
    `NAME is one of ${OF_EVENTS.join(', ')}; or, with one --dossier, ${OF_A_DOSSIER.join(' or ')}.`,
    'A file gets its name only once it is whole.',
  ].join('\n'),
  options: {
    ...SERVER_OPTION,
    out: { type: 'string', value: 'FILE', says: 'the file to write; standard output where none is given' },
    ...filterOptions(),
    ...FORMS,
  },
  operands: [1, 1],
  async run(given, io) {
    const [name = ''] = given.operands;
    const out = textOf(given, 'out');
    if (out === undefined && io.stdout.isTTY && BINARY.test(name))
      throw wrongUse(`${name} is not text: give --out FILE.`);
    const server = Server.of(given, io);
    const asked = addressOf(name, given);
    await requireDossiers(server, [given.values['dossier'] ?? []].flat().map(String));
    const response = await server.ask(...asked);
    const body = response.body ?? new Blob([]).stream();
    if (out === undefined) await flow(body, [io.stdout], { end: false });
    else
      await wholeFile(out, 0o666, (file) => flow(body, [telling(io, 'Received'), file])).catch((error: unknown) => {
        const why = whyUnwritable(out, error);
        return why === null ? unwritable(error) : Promise.reject(new Failure(why));
      });
  },
};

/** Events of a dossier that is not there are none, which would be taken for the answer. Throws wrong use. */
async function requireDossiers(server: Server, dossiers: readonly string[]): Promise<void> {
  for (const dossier of dossiers) {
    const { status } = await server.answer(`/api/dossiers/${encodeURIComponent(dossier)}`);
    // Of whatever else is wrong the export itself tells.
    if (status === 404) throw wrongUse(`There is no dossier “${dossier}”.`);
  }
}

function addressOf(name: string, given: Given): [string, { query: URLSearchParams }] {
  const query = queryOf(given, Object.keys(FORMS));
  if (OF_EVENTS.some((file) => file === name)) return [`/api/exports/${name}`, { query }];
  if (!OF_A_DOSSIER.some((file) => file === name)) {
    throw wrongUse(`There is no “${name}”; there are ${[...OF_EVENTS, ...OF_A_DOSSIER].join(', ')}.`);
  }
  const [dossier, ...others] = query.getAll('dossier');
  if (dossier === undefined || others.length > 0) throw wrongUse(`${name} holds one dossier: give --dossier once.`);
  query.delete('dossier');
  return [`/api/dossiers/${encodeURIComponent(dossier)}/${name}`, { query }];
}

/** Throws unreachable where the server breaks off, which it does when something goes wrong half-way. */
async function flow(sent: ReadableStream, to: Writable[], options: { end?: boolean } = {}): Promise<void> {
  const body = Readable.fromWeb(sent);
  let lost: unknown;
  body.once('error', (error) => (lost = error));
  try {
    await pipeline([body, ...to], options);
  } catch (error) {
    if (lost !== undefined) throw new Failure(`The server broke off: ${causeOf(lost)}.`, EXIT.unreachable);
    unwritable(error);
  }
}

function unwritable(error: unknown): never {
  throw error instanceof Failure ? error : new Failure(`It cannot be written: ${causeOf(error)}.`);
}
