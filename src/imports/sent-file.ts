import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../common/problem.js';
import { takeTime } from '../common/slow-senders.js';
import { bundleInFile } from './bundle-file.js';
import { FORM } from './spreadsheets/upload/sent-form.js';

/** Kinds of content that are taken as they arrive, by whoever may send them, and never as a whole in memory. */
export const SENT_AS_FILE = ['application/zip', 'application/vnd.demarche.bundle+json'] as const;

/** How anything comes that may be brought in. */
export const TAKEN_AS_IT_COMES = [...SENT_AS_FILE, FORM] as const;

/** A file may have so many bytes. */
const MOST = 256 * 1024 * 1024;

/** What was sent as a bundle, not checked yet: JSON that was read already, or a file. Throws `too_large`, and as `bundleInFile`. */
export async function bundleSent(request: FastifyRequest): Promise<unknown> {
  return isFile(request) ? await inFileSent(request, bundleInFile) : request.body;
}

/** Does `work` with the path of the file that a bundle was sent as, for as long; JSON that was read already is one, too. Throws `too_large`. */
export async function inFileSent<T>(request: FastifyRequest, work: (path: string) => Promise<T>): Promise<T> {
  const { body, raw } = request;
  takeTime(raw);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-import-'));
  try {
    const path = join(folder, 'bundle');
    const sent = isFile(request) ? (body as Readable) : Readable.from([JSON.stringify(body ?? null)]);
    await pipeline(sent, atMost(MOST), createWriteStream(path));
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isFile({ headers }: FastifyRequest): boolean {
  return SENT_AS_FILE.some((kind) => kind === typeOf(headers));
}

/** Whether a form came, with a spreadsheet in it. */
export function isForm({ headers }: FastifyRequest): boolean {
  return typeOf(headers) === FORM;
}

function typeOf(headers: FastifyRequest['headers']): string {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

function atMost(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= most) done(null, chunk);
      else done(new Problem('too_large', `A bundle may have ${most / 1024 / 1024} MB.`));
    },
  });
}
