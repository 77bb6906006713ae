import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { linesOf } from '../../common/lines-of.js';
import { Problem } from '../../common/problem.js';
import { isZip } from '../../common/zip/is-zip.js';
import { damage, filesIn, LISTS, listOf, unreadable, type List } from '../archive-files.js';
import { bundleInFile, digestsIn, notAsTold, parsed, wholeOf } from '../bundle-file.js';
import { isObject, type Json } from '../json.js';
import { inWordsOfToday } from '../read-bundle.js';
import { ObjectCutter } from './object-cutter.js';
import { tooLong } from './refused.js';

/** An entry of a list of a bundle, not checked yet. */
export interface Entry {
  readonly list: List;
  /** From 0. */
  readonly at: number;
  readonly value: unknown;
}

/** A bundle as it lies in a file. */
export interface BundleEntries {
  /** All but the entries of its lists, which are empty. */
  readonly head: Json;
  /** The entries of its lists, in the order of the file, which is read anew: no more of it than one entry is held. */
  entries(): AsyncGenerator<Entry>;
}

/** Formats before the second are put into the words of today as a whole, so that no more bytes of them are read. */
const MOST_OF_OLD = 64 * 1024 * 1024;

/** No line of an archive has so many characters. */
const LONGEST_LINE = 8 * 1024 * 1024;

/**
 * Opens the file of a bundle, JSON of any format or an archive, to read it an entry at a time. Throws `bad_request` where it is neither, or
 * damaged, and `too_large`.
 */
export async function openBundle(path: string): Promise<BundleEntries> {
  const bundle = (await isZip(path)) ? await archived(path) : await inJson(path);
  return 'format' in bundle.head ? bundle : ofOld(path);
}

async function ofOld(path: string): Promise<BundleEntries> {
  if ((await stat(path)).size > MOST_OF_OLD) {
    throw new Problem('too_large', `A bundle of an older format may have ${MOST_OF_OLD / 1024 / 1024} MB.`);
  }
  const whole = inWordsOfToday(await bundleInFile(path));
  const bundle = isObject(whole) ? whole : {};
  const lists = LISTS.filter((list) => Array.isArray(bundle[list]));
  return {
    head: { ...bundle, ...Object.fromEntries(lists.map((list) => [list, []])) },
    // What is in memory needs no waiting.
    // oxlint-disable-next-line typescript/require-await
    async *entries() {
      for (const list of lists) {
        for (const [at, value] of (bundle[list] as unknown[]).entries()) yield { list, at, value };
      }
    },
  };
}

async function archived(path: string): Promise<BundleEntries> {
  const wholes = new Map<string, unknown>();
  const lists: List[] = [];
  try {
    const isWhole = (name: string): boolean => {
      const list = listOf(name);
      if (list !== null) lists.push(list);
      return list === null;
    };
    for await (const { name, bytes } of filesIn(path, isWhole)) wholes.set(name, await wholeOf(name, bytes));
  } catch (error) {
    throw damage(error);
  }
  const head = wholes.get('dossier.json');
  if (!isObject(head)) throw unreadable('There is no dossier.json in the archive.');
  const digests = digestsIn(wholes.get('manifest.json'));
  for (const name of digests.keys()) {
    if (!wholes.has(name) && !lists.some((list) => `${list}.ndjson` === name)) throw notAsTold(name);
  }
  return {
    head: { ...head, ...Object.fromEntries(lists.map((list) => [list, []])) },
    entries: () => linesIn(path, digests),
  };
}

async function* linesIn(path: string, digests: ReadonlyMap<string, unknown>): AsyncGenerator<Entry> {
  try {
    for await (const { name, bytes, sha256 } of filesIn(path, (one) => listOf(one) !== null)) {
      const list = listOf(name);
      let at = 0;
      for await (const line of linesOf(bytes, { most: LONGEST_LINE, tooLong: () => tooLong(`in ${name}`) })) {
        if (list === null || line.trim() === '') continue;
        yield { list, at, value: parsed(line, `${name}, line ${at + 1}`) };
        at += 1;
      }
      if (digests.has(name) && digests.get(name) !== sha256()) throw notAsTold(name);
    }
  } catch (error) {
    throw damage(error);
  }
}

async function inJson(path: string): Promise<BundleEntries> {
  const head: Record<string, unknown> = {};
  const cutter = new ObjectCutter(NAMES);
  for await (const text of textOf(path)) {
    for (const { name, at, value } of cutter.cut(text)) if (at === null) head[name] = value;
  }
  cutter.end();
  return {
    head: { ...head, ...Object.fromEntries([...cutter.lists].map((list) => [list, []])) },
    entries: () => cut(path),
  };
}

async function* cut(path: string): AsyncGenerator<Entry> {
  const cutter = new ObjectCutter(NAMES);
  for await (const text of textOf(path)) {
    for (const { name, at, value } of cutter.cut(text)) if (at !== null) yield { list: name as List, at, value };
  }
}

const NAMES: ReadonlySet<string> = new Set(LISTS);

function textOf(path: string): AsyncIterable<string> {
  return createReadStream(path, { encoding: 'utf8' });
}
