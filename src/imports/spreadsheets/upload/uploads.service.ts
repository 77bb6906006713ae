import { access, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../../../common/identifier.js';
import { Problem } from '../../../common/problem.js';
import { FilePieces } from './file-pieces.service.js';

/** The folder of uploads. */
export const UPLOADS = Symbol('UPLOADS');

/** A file that lies here so long was read by another node, or is of a program that ended in the midst of it; in milliseconds. */
const LEFT_AFTER = 24 * 3600 * 1000;

/**
 * The files that imports are made of. The database keeps them, for every node; here, under the id of its import, a file lies while it
 * arrives and until it has been read here, so that the node that took it need not fetch it.
 */
@Injectable()
export class Uploads {
  constructor(
    @Inject(UPLOADS) private readonly folder: string,
    private readonly pieces: FilePieces,
  ) {}

  pathOf(importId: string): string {
    return join(this.folder, importId);
  }

  /** Makes the folder where there is none yet. */
  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Gives the file that has arrived here to all nodes. */
  keep(manager: EntityManager, importId: string): Promise<void> {
    return this.pieces.keep(manager, importId, this.pathOf(importId));
  }

  /** Does `work` with the path of its file, which another node may have taken. Throws `gone` where it is kept no more. */
  async reading<T>(importId: string, work: (path: string) => Promise<T>): Promise<T> {
    const path = this.pathOf(importId);
    await this.prepare();
    const isKept = await this.pieces.has(importId);
    if (!(await isThere(path))) {
      if (!isKept) throw new Problem('gone', 'The file of this import is not kept here any more. Send it again.');
      await this.pieces.fetch(importId, path);
    }
    try {
      return await work(path);
    } finally {
      // A file of an older program lies here alone.
      if (isKept) await this.removeHere(importId);
    }
  }

  async sizeOf(importId: string): Promise<number> {
    return (await stat(this.pathOf(importId))).size;
  }

  /** Forgets what lies here; what the database keeps goes with the import. */
  async removeHere(importId: string): Promise<void> {
    for (const path of [this.pathOf(importId), `${this.pathOf(importId)}.rows`]) await rm(path, { force: true });
  }

  /** Removes what nobody has read here for a day, but for what is nowhere else. */
  async tidy(now: Date): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      const id = name.replace(/\..*$/, '');
      // Another import may be removing its own just now.
      const left = await stat(join(this.folder, name)).catch(() => null);
      if (!left || !isUuid(id) || now.getTime() - left.mtimeMs < LEFT_AFTER) continue;
      if (!(await this.pieces.isOnlyCopy(id))) await rm(join(this.folder, name), { force: true });
    }
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
