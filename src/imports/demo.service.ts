import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { BundleImportService, type Imported } from './bundle-import.service.js';
import { readBundle } from './read-bundle.js';

/** Any number that nobody else uses, the same on every node. */
const LOCK = 6_407_712_027;

/** The dossiers that a new Démarche begins with. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: Database,
    private readonly bundles: BundleImportService,
  ) {}

  /**
   * Loads the bundles in `files`, in their order, where there is no dossier at all; two nodes that start at once load them
   * once. Gives what came of each, nothing where nothing was done.
   */
  async loadIntoEmpty(files: readonly string[]): Promise<Imported[]> {
    if ((await this.database.count('dossiers')).total > 0) return [];
    const bundles = await Promise.all(files.map(async (file) => readBundle(JSON.parse(await readFile(file, 'utf8')))));
    return this.database.write(async (manager) => {
      await manager.query('SET LOCAL lock_timeout = 0');
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      if ((await manager.count(Dossier)) > 0) return [];
      const authorship = { author: 'Démarche', authorId: null, reason: 'Demo dossier' };
      const loaded: Imported[] = [];
      for (const bundle of bundles) loaded.push(await this.bundles.importIn(manager, bundle, authorship));
      return loaded;
    });
  }
}
