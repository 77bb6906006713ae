import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { Database } from '../../../database/database.js';
import { PIECE, piecesOf } from './pieces.js';

/** Bytes that are kept for one person, before they are packed; what came before makes room for what comes. */
const MOST_OF_ONE = 1024 * 1024 * 1024;

/** Files of imports that nobody touched for so many days are kept no more. */
const KEPT_DAYS = 30;

/** Files of imports, packed (gzip) and in pieces, in the database, where every node finds them. A few pieces at a time are in memory. */
@Injectable()
export class FilePieces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes the file at `path` down as that of an import, which is there; makes room by what is old. */
  async keep(manager: EntityManager, importId: string, path: string): Promise<void> {
    const packed = createGzip({ level: 1, chunkSize: PIECE });
    const flow = pipeline(createReadStream(path, { highWaterMark: PIECE }), packed);
    // Whoever takes the pieces learns of it.
    flow.catch(() => undefined);
    let position = 0;
    for await (const bytes of piecesOf(packed)) {
      await manager.query('INSERT INTO spreadsheet_pieces (import_id, position, bytes) VALUES ($1, $2, $3)', [
        ...[importId, position, bytes],
      ]);
      position += 1;
    }
    await flow;
    await manager.query(MAKE_ROOM, [importId, MOST_OF_ONE]);
    await manager.query(FORGET_OLD, [this.clock.now(), KEPT_DAYS]);
  }

  async has(importId: string): Promise<boolean> {
    const sql = 'SELECT FROM spreadsheet_pieces WHERE import_id = $1 LIMIT 1';
    return (await this.database.read(sql, [importId], 'primary')).length > 0;
  }

  /** Whether there is such an import, and its file is not here. */
  async isOnlyCopy(importId: string): Promise<boolean> {
    const sql = `SELECT FROM spreadsheet_imports i WHERE id = $1 AND NOT EXISTS (SELECT FROM spreadsheet_pieces p WHERE p.import_id = i.id)`;
    return (await this.database.read(sql, [importId], 'primary')).length > 0;
  }

  /** Writes the file of an import to `path`, where it is once it is whole. */
  async fetch(importId: string, path: string): Promise<void> {
    const part = `${path}.${randomUUID()}`;
    try {
      const file = createWriteStream(part, { flags: 'wx', mode: 0o600 });
      await pipeline(Readable.from(this.pieces(importId)), createGunzip(), file);
      await rename(part, path);
    } finally {
      await rm(part, { force: true });
    }
  }

  private async *pieces(importId: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const sql = 'SELECT bytes FROM spreadsheet_pieces WHERE import_id = $1 AND position = $2';
      const [row] = await this.database.read<{ bytes: Buffer }>(sql, [importId, position], 'primary');
      if (!row) return;
      yield row.bytes;
    }
  }
}

/** Of the files kept for the owner of an import those that are beyond the most, the newest counted first. */
const MAKE_ROOM = `
  DELETE FROM spreadsheet_pieces p USING (
    SELECT i.id, sum(i.file_size) OVER (ORDER BY i.id DESC) AS so_far FROM spreadsheet_imports i
    WHERE i.user_id = (SELECT user_id FROM spreadsheet_imports WHERE id = $1)
      AND EXISTS (SELECT FROM spreadsheet_pieces q WHERE q.import_id = i.id)
  ) kept WHERE p.import_id = kept.id AND kept.so_far > $2`;

const FORGET_OLD = `
  DELETE FROM spreadsheet_pieces p USING spreadsheet_imports i
  WHERE i.id = p.import_id AND i.updated_at < $1::timestamptz - make_interval(days => $2)`;
