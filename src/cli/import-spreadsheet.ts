import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, textOf, wrongUse, type Given, type Io, type Option } from './command.js';
import { telling } from './progress.js';
import { causeOf, type Server } from './server.js';
import { endOf, summaryOf, whyNot, type ToldImport } from './told-spreadsheet.js';
import { whyUnwritable } from './unwritable.js';
import { wholeFile } from '../database/backup/whole-file.js';

/** Of `demarche import` where it takes a spreadsheet. */
export const SPREADSHEET_OPTIONS = {
  dossier: { type: 'string', value: 'SLUG', says: 'FILE is a spreadsheet; the dossier that its rows go into' },
  check: { type: 'boolean', says: 'of a spreadsheet: check it and change nothing' },
  mapping: {
    type: 'string',
    value: 'FILE',
    says: 'of a spreadsheet: JSON of which columns tell what, as the API takes it',
  },
  'date-order': {
    type: 'string',
    value: 'ORDER',
    says: 'of a spreadsheet: day-first or month-first, where its dates do not tell',
  },
  'skip-rejected': { type: 'boolean', says: 'of a spreadsheet: leave rejected rows out' },
  errors: { type: 'string', value: 'FILE', says: 'of a spreadsheet: write rejected rows there as CSV, to be mended' },
  duplicates: { type: 'boolean', says: 'of a spreadsheet: bring in what is probably there already, too' },
  review: {
    type: 'string',
    value: 'STATE',
    says: 'of a spreadsheet: what new events are: draft (where none is given), in_review or published',
  },
  reason: { type: 'string', value: 'TEXT', says: 'of a spreadsheet: why, for the history' },
} as const satisfies Record<string, Option>;

/** How often a server is asked how far it is, in milliseconds. */
const ASKED_EVERY = 500;

/**
 * Sends a spreadsheet, waits for its check, tells what it comes to, and brings it in. Throws {@link Failure} where rows are rejected
 * and nobody said to leave them out, where something has to be said first, or where the server refuses it.
 */
export async function importSpreadsheet(
  server: Server,
  file: { path: string; size: number },
  given: Given,
  io: Io,
): Promise<void> {
  const begun = await sent(server, file, given, io);
  const checked = await settled(server, begun.id, io);
  const errors = textOf(given, 'errors');
  if (errors !== undefined && checked.rows.rejected > 0) await writeErrors(server, checked.id, errors);
  const taken = { duplicates: given.values['duplicates'] === true };
  io.stdout.write(`${summaryOf(checked, taken)}\n`);
  const reason = whyNot(checked, { skips: given.values['skip-rejected'] === true });
  if (reason !== null) throw new Failure(reason);
  if (given.values['check'] === true) return;
  await server.ask(`/api/imports/${checked.id}/apply`, {
    method: 'POST',
    json: {
      rejected: given.values['skip-rejected'] === true ? 'skip' : 'refuse',
      duplicates: taken.duplicates ? 'create' : 'skip',
      review: textOf(given, 'review') ?? 'draft',
      reason: textOf(given, 'reason') ?? null,
    },
  });
  const applied = await settled(server, checked.id, io);
  if (applied.state !== 'applied')
    throw new Failure(applied.problem?.detail ?? 'It was interrupted and left nothing behind.');
  const address = `${server.address}/d/${applied.dossier}/import?id=${applied.id}`;
  io.stdout.write(`${endOf(checked, taken, address)}\n`);
}

/** The answer to an upload that flows from the disk. */
async function sent(
  server: Server,
  { path, size }: { path: string; size: number },
  given: Given,
  io: Io,
): Promise<{ id: string }> {
  const boundary = `demarche-${randomUUID()}`;
  const fields = {
    dossier: textOf(given, 'dossier') ?? '',
    dateOrder: textOf(given, 'date-order'),
    mapping: await mappingIn(textOf(given, 'mapping')),
  };
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`],
  );
  const name = basename(path).replaceAll(/["\r\n]/g, '_');
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const body = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from(parts.join('') + head);
    for await (const chunk of createReadStream(path).pipe(telling(io, 'Sent', size))) yield chunk as Buffer;
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  };
  const response = await server.ask('/api/imports', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    file: Readable.from(body()),
  });
  return (await response.json()) as { id: string };
}

/** The import once nothing of it is under way; meanwhile a terminal is told how far it is. */
async function settled(server: Server, id: string, { stderr }: Pick<Io, 'stderr'>): Promise<ToldImport> {
  for (let told = false; ;) {
    const one = (await (await server.ask(`/api/imports/${id}`)).json()) as ToldImport;
    const isUnderWay = one.state === 'checking' || one.state === 'applying';
    if (stderr.isTTY && (isUnderWay || told)) {
      const what = one.state === 'applying' || one.state === 'applied' ? 'Brought in' : 'Checked';
      stderr.write(`\r${what} ${Math.floor((isUnderWay ? one.progress : 1) * 100)} %${isUnderWay ? '' : '\n'}`);
      told = true;
    }
    if (!isUnderWay) return one;
    await wait(ASKED_EVERY);
  }
}

async function mappingIn(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Failure(`${path} cannot be read: ${causeOf(error)}.`);
  });
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw wrongUse(`${path} is not JSON.`);
  }
}

async function writeErrors(server: Server, id: string, path: string): Promise<void> {
  const { body } = await server.ask(`/api/imports/${id}/errors.csv`);
  await wholeFile(path, 0o666, (file) => pipeline(Readable.fromWeb(body ?? new Blob([]).stream()), file)).catch(
    (error: unknown) => {
      throw new Failure(whyUnwritable(path, error) ?? `${path} cannot be written: ${causeOf(error)}.`);
    },
  );
}
