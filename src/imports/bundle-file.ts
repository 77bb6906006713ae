import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { linesOf } from '../common/lines-of.js';
import { Problem } from '../common/problem.js';
import { isZip } from '../common/zip/is-zip.js';
import { openArchive } from '../common/zip/open-archive.js';
import { isObject, type Json } from './json.js';

/** All files of an archive together may have so many bytes, and so many times those of the archive: more is no bundle. */
const MOST_BYTES = 1024 ** 3;
const MOST_TIMES = 200;

const LISTS = /^(actors|publishers|sources|events)\.ndjson$/;

/** What each file of an archive held: its JSON, or the JSON of its lines. */
type Contents = Map<string, { value: unknown; sha256: string }>;

/**
 * What is in the file of a bundle, not checked yet: one JSON value in any format, or an archive of JSON Lines as `bundle.zip` writes it.
 * Throws `bad_request` where it is neither, or damaged.
 */
export async function bundleInFile(path: string): Promise<unknown> {
  if (await isZip(path)) return bundleInZip(path);
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable(`It is not JSON: ${error.message}`);
    throw error;
  }
}

async function bundleInZip(path: string): Promise<Json> {
  const contents = await contentsOf(path).catch((error: unknown) => {
    throw error instanceof Error && !(error instanceof Problem)
      ? unreadable(`The archive is damaged: ${error.message}`)
      : error;
  });
  const head = contents.get('dossier.json')?.value;
  if (!isObject(head)) throw unreadable('There is no dossier.json in the archive.');
  checkDigests(contents);
  const lists = [...contents].flatMap(([name, { value }]) => {
    const [, list] = LISTS.exec(name) ?? [];
    return list === undefined ? [] : [[list, value] as const];
  });
  return { ...head, ...Object.fromEntries(lists) };
}

async function contentsOf(path: string): Promise<Contents> {
  const archive = await openArchive(path);
  const contents: Contents = new Map();
  let left = Math.min(MOST_BYTES, archive.size * MOST_TIMES);
  try {
    for (const entry of archive.entries) {
      const { fileName, uncompressedSize } = entry;
      left -= uncompressedSize;
      if (left < 0) throw unreadable('Unpacked it is too large.');
      const isList = LISTS.test(fileName);
      if (!isList && !fileName.endsWith('.json')) continue;
      const stream = await archive.read(entry);
      const hash = createHash('sha256');
      stream.on('data', (chunk: Buffer) => hash.update(chunk));
      const value = await (isList ? valuesOf(fileName, stream) : wholeOf(fileName, stream));
      contents.set(fileName, { value, sha256: hash.digest('hex') });
    }
  } finally {
    archive.close();
  }
  return contents;
}

/** A value a line, so that no more than one of them is read at once. */
async function valuesOf(name: string, stream: Readable): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const line of linesOf(stream)) {
    if (line.trim() !== '') values.push(parsed(line, `${name}, line ${values.length + 1}`));
  }
  return values;
}

async function wholeOf(name: string, stream: Readable): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return parsed(Buffer.concat(chunks).toString(), name);
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(`${where} is not JSON.`);
  }
}

/** Where there is a manifest, everything that it names is there, and as it says. */
function checkDigests(contents: Contents): void {
  const manifest = contents.get('manifest.json')?.value;
  const files = isObject(manifest) && isObject(manifest['files']) ? manifest['files'] : {};
  for (const [name, told] of Object.entries(files)) {
    if (isObject(told) && contents.get(name)?.sha256 === told['sha256']) continue;
    throw unreadable(`${name} is not what the manifest of the archive says.`);
  }
}

function unreadable(detail: string): Problem {
  return new Problem('bad_request', detail);
}
