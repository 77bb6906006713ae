import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { BundleImportService, type Imported } from './bundle-import.service.js';
import { readBundle } from './read-bundle.js';

/** Any number that nobody else uses, the same on every node. */
const LOCK = 6_407_712_027;

/** The dossier that a new Démarche begins with. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: Database,
    private readonly bundles: BundleImportService,
  ) {}

  /**
   * Loads the bundle in `file` where there is no dossier at all; two nodes that start at once load it once. Null where
   * nothing was done.
   */
  async loadIntoEmpty(file: string): Promise<Imported | null> {
    if ((await this.database.count('dossiers')) > 0) return null;
    const bundle = await readBundle(JSON.parse(await readFile(file, 'utf8')));
    return this.database.write(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      if ((await manager.count(Dossier)) > 0) return null;
      return this.bundles.importIn(manager, bundle, { author: 'Démarche', authorId: null, reason: 'Demo dossier' });
    });
  }
}
