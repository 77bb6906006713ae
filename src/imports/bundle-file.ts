import { readFile } from 'node:fs/promises';
import { linesOf } from '../common/lines-of.js';
import type { Problem } from '../common/problem.js';
import { isZip } from '../common/zip/is-zip.js';
import { damage, filesIn, listOf, unreadable } from './archive-files.js';
import { isObject, type Json } from './json.js';

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
    throw damage(error);
  });
  const head = contents.get('dossier.json')?.value;
  if (!isObject(head)) throw unreadable('There is no dossier.json in the archive.');
  checkDigests(contents);
  const lists = [...contents].flatMap(([name, { value }]) => {
    const list = listOf(name);
    return list === null ? [] : [[list, value] as const];
  });
  return { ...head, ...Object.fromEntries(lists) };
}

async function contentsOf(path: string): Promise<Contents> {
  const contents: Contents = new Map();
  for await (const { name, isList, bytes, sha256 } of filesIn(path)) {
    const value = await (isList ? valuesOf(name, bytes) : wholeOf(name, bytes));
    contents.set(name, { value, sha256: sha256() });
  }
  return contents;
}

/** A value a line, so that no more than one of them is read at once. */
async function valuesOf(name: string, bytes: AsyncIterable<Buffer>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const line of linesOf(bytes)) {
    if (line.trim() !== '') values.push(parsed(line, `${name}, line ${values.length + 1}`));
  }
  return values;
}

export async function wholeOf(name: string, bytes: AsyncIterable<Buffer>): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return parsed(Buffer.concat(chunks).toString(), name);
}

export function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(`${where} is not JSON.`);
  }
}

/** Where there is a manifest, everything that it names is there, and as it says. */
function checkDigests(contents: Contents): void {
  for (const [name, sha256] of digestsIn(contents.get('manifest.json')?.value)) {
    if (contents.get(name)?.sha256 !== sha256) throw notAsTold(name);
  }
}

/** What a manifest says of the files beside it: their SHA-256 by name. */
export function digestsIn(manifest: unknown): Map<string, unknown> {
  const files = isObject(manifest) && isObject(manifest['files']) ? manifest['files'] : {};
  return new Map(Object.entries(files).map(([name, told]) => [name, isObject(told) ? told['sha256'] : null]));
}

export function notAsTold(name: string): Problem {
  return unreadable(`${name} is not what the manifest of the archive says.`);
}
