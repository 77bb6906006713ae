import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Busboy, { type BusboyInstance } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { refusal } from '../../../domain/refusals/refusal.js';
import { Problem } from '../../../common/problem.js';
import { takeTime } from '../../../common/slow-senders.js';

/** How files come with what is said of them (RFC 7578). */
export const FORM = 'multipart/form-data';

/** A file may have so many bytes. */
const MOST = 256 * 1024 * 1024;
/** All else that is sent with it, each. */
const MOST_SAID = 256 * 1024;

/** What came beside the file. */
export interface SentForm {
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Writes the `file` of a form to `path`, as it arrives, and gives what is said of it. Throws `too_large`, `bad_request` where the form
 * ends before its end, and `validation_failed` where there is no file.
 */
export async function sentForm({ body, headers, raw }: FastifyRequest, path: string): Promise<SentForm> {
  takeTime(raw);
  const form = busboyOf(headers['content-type'] ?? '');
  const fields: Record<string, string> = {};
  const came: { file?: { name: string; written: Promise<void> }; isTooLarge?: true } = {};
  form.on('field', (name: string, value: string) => (fields[name] = value));
  form.on('file', (name: string, stream: Readable, fileName: string) => {
    if (name !== 'file' || came.file) {
      stream.resume();
      return;
    }
    stream.on('limit', () => (came.isTooLarge = true));
    const written = pipeline(stream, createWriteStream(path, { mode: 0o600 }));
    written.catch(() => undefined);
    came.file = { name: fileName, written };
  });
  try {
    await pipeline(body as Readable, form);
    await came.file?.written;
  } catch (error) {
    throw error instanceof Problem ? error : cutOff();
  }
  if (came.isTooLarge) throw new Problem('too_large', `A spreadsheet may have ${MOST / 1024 / 1024} MB.`);
  if (!came.file) throw missingFile();
  return { fileName: came.file.name.slice(0, 300) || 'spreadsheet', fields };
}

function busboyOf(type: string): BusboyInstance {
  try {
    const limits = { files: 2, fileSize: MOST, fields: 20, fieldSize: MOST_SAID, fieldNameSize: 100, parts: 22 };
    return new Busboy({ headers: { 'content-type': type }, limits });
  } catch {
    throw new Problem('bad_request', 'The form has no boundary.');
  }
}

function cutOff(): Problem {
  const detail = 'The upload ended before the file did. Nothing was kept of it; send it again.';
  return new Problem('bad_request', detail, undefined, { reason: { code: 'upload_cut_off' } });
}

function missingFile(): Problem {
  const detail = 'There is no file in it: send one as `file`.';
  const mistake = refusal('/file', { code: 'missing', parameters: { field: 'file' } }, detail);
  return new Problem('validation_failed', detail, [mistake]);
}
