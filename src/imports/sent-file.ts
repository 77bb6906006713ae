import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../common/problem.js';
import { takeTime } from '../common/slow-senders.js';
import { bundleInFile } from './bundle-file.js';
import { FORM } from './spreadsheets/upload/sent-form.js';

/** Kinds of content that are taken as they arrive, by whoever may send them, and never as a whole in memory. */
const SENT_AS_FILE = ['application/zip', 'application/vnd.demarche.bundle+json'] as const;

/** How anything comes that may be brought in. */
export const TAKEN_AS_IT_COMES = [...SENT_AS_FILE, FORM] as const;

/** A file may have so many bytes. */
const MOST = 256 * 1024 * 1024;

/** What was sent as a bundle, not checked yet: JSON that was read already, or a file. Throws `too_large`, and as `bundleInFile`. */
export async function bundleSent({ body, headers, raw }: FastifyRequest): Promise<unknown> {
  if (!SENT_AS_FILE.some((kind) => kind === typeOf(headers))) return body;
  takeTime(raw);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-import-'));
  try {
    const path = join(folder, 'bundle');
    await pipeline(body as Readable, atMost(MOST), createWriteStream(path));
    return await bundleInFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
