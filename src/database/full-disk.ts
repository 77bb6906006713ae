import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { CONFIG } from '../config/config-token.js';
import type { Config } from '../config/config.js';
import { diskFull } from './database-problem.js';
import { dataFolder } from './embedded/data-dir.js';
import { isFull } from './embedded/room.js';

/** So long a disk that was full is held to be full, in milliseconds: what can be asked of a server elsewhere is only to write again. */
const HELD_FULL = 30_000;

/** Knows whether the disk of the database is full: of one that we run by looking, of another by what it said lately. */
@Injectable()
export class FullDisk {
  private readonly folder: string | undefined;
  private saidAt = -Infinity;

  constructor(@Inject(CONFIG) { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>) {
    this.folder = databaseUrl === undefined ? dataFolder(dataDir) : undefined;
  }

  /** The problem to tell in place of `problem`: a server whose disk is full goes away, and then only the disk tells why. */
  explain(problem: Problem): Problem {
    if (problem.code === 'disk_full') this.saidAt = performance.now();
    return problem.code === 'unavailable' && this.isFull() ? diskFull() : problem;
  }

  isFull(): boolean {
    if (performance.now() - this.saidAt < HELD_FULL) return true;
    return this.folder !== undefined && isFull(this.folder);
  }
}
