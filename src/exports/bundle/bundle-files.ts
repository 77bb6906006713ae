import { named } from '../../common/sql/named.js';
import type { Perspective } from '../../common/perspective.js';
import { worldOf } from '../../common/sql/world.js';
import { Literals } from '../../database/literals.js';
import { BUNDLE_FORMAT } from '../../domain/bundle-format.js';
import { jsonCopy } from '../json-lines.js';
import type { Pieces } from '../../common/pieces.js';
import type { Snapshot } from '../snapshot.js';
import { measured, once, unmeasured, zipOf, type ZipEntry, type ZipEntryTold } from '../../common/zip/zip-of.js';
import { events } from './events.sql.js';
import { actors, dossier, publishers, sources } from './records.sql.js';

/** Which dossier, as whom, as of which day, and when. */
export interface BundleAsked {
  /** Uuid or slug. */
  readonly id: string;
  readonly perspective: Perspective;
  readonly now: Date;
}

/** The lists of a bundle: what is named before what names it. */
const LISTS = { actors, publishers, sources, events } as const;

/** The whole of a dossier as one JSON value: what its import takes in again without loss. */
export async function* bundleJson(snapshot: Snapshot, asked: BundleAsked): Pieces {
  const copies = copiesOf(asked);
  yield `{"format":${BUNDLE_FORMAT},"dossier":`;
  yield* commaed(snapshot.copy(copies.dossier) as AsyncIterable<Buffer>);
  for (const [name, copy] of copies.lists) {
    yield `,"${name}":[`;
    yield* commaed(snapshot.copy(copy) as AsyncIterable<Buffer>);
    yield ']';
  }
  yield '}';
}

/**
 * The same in an archive, however large: `dossier.json` with the format, a file of JSON Lines for each list, and `manifest.json` with
 * rows and digests.
 */
export function bundleZip(snapshot: Snapshot, asked: BundleAsked): Pieces {
  return zipOf(files(snapshot, asked));
}

function* files(snapshot: Snapshot, asked: BundleAsked): Generator<ZipEntry> {
  const copies = copiesOf(asked);
  const told: Record<string, ZipEntryTold> = {};
  const file = (name: string, pieces: Pieces, one: ZipEntryTold): ZipEntry => {
    told[name] = one;
    return { name, pieces: measured(pieces, one) };
  };
  yield file('dossier.json', dossierJson(snapshot, copies.dossier), unmeasured());
  for (const [name, copy] of copies.lists) {
    const one = { ...unmeasured(), rows: 0 };
    yield file(`${name}.ndjson`, counted(snapshot.copy(copy) as AsyncIterable<Buffer>, one), one);
  }
  const manifest = { format: BUNDLE_FORMAT, knownOn: asked.perspective.knownOn ?? null, files: told };
  yield { name: 'manifest.json', pieces: once(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function* dossierJson(snapshot: Snapshot, copy: string): Pieces {
  yield `{"format":${BUNDLE_FORMAT},"dossier":`;
  yield* commaed(snapshot.copy(copy) as AsyncIterable<Buffer>);
  yield '}\n';
}

function copiesOf({ id, perspective, now }: BundleAsked): { dossier: string; lists: [name: string, copy: string][] } {
  const literals = new Literals();
  const world = worldOf(perspective, literals, now);
  const its = `${world.dossiers} d`;
  const isIt = named('d', id, literals);
  const lists = Object.entries(LISTS).map(([name, listed]): [string, string] => {
    const { item, from, order } = listed(world);
    const rows = `SELECT ${item} AS json, ${order} AS place FROM ${from}`;
    return [name, jsonCopy('x.json::text', `${its} CROSS JOIN LATERAL (${rows}) x WHERE ${isIt} ORDER BY x.place`)];
  });
  return { dossier: jsonCopy(`(${dossier(world)})::text`, `${its} WHERE ${isIt}`), lists };
}

const LF = 0x0a;
const COMMA = 0x2c;

/** Lines with commas between instead: JSON has no line feed within. */
async function* commaed(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let open: Buffer | undefined;
  for await (const chunk of lines) {
    if (open) yield open;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) chunk[at] = COMMA;
    open = chunk;
  }
  // No comma after the last.
  if (open) yield open.subarray(0, -1);
}

async function* counted(lines: AsyncIterable<Buffer>, told: { rows: number }): AsyncGenerator<Buffer> {
  for await (const chunk of lines) {
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) told.rows += 1;
    yield chunk;
  }
}
