import { access, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../../common/problem.js';

/** The folder of uploads. */
export const UPLOADS = Symbol('UPLOADS');

/** The files that imports were made of, each under the id of its import, as long as there is that import. */
@Injectable()
export class Uploads {
  constructor(@Inject(UPLOADS) private readonly folder: string) {}

  pathOf(importId: string): string {
    return join(this.folder, importId);
  }

  /** Makes the folder where there is none yet. */
  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Where its file is. Throws `gone` where it is not kept here any more, as after a backup was brought back. */
  async kept(importId: string): Promise<string> {
    const path = this.pathOf(importId);
    await access(path).catch(() => {
      throw new Problem('gone', 'The file of this import is not kept here any more. Send it again.');
    });
    return path;
  }

  async sizeOf(importId: string): Promise<number> {
    return (await stat(this.pathOf(importId))).size;
  }

  async remove(importId: string): Promise<void> {
    for (const path of [this.pathOf(importId), `${this.pathOf(importId)}.rows`]) await rm(path, { force: true });
  }
}
