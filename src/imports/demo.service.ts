import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PROJECT_ROOT } from '../config/project-root.js';
import { Database } from '../database/database.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { BundleImportService, type Imported } from './bundle-import.service.js';
import { readBundle } from './read-bundle.js';

const BUNDLE = resolve(PROJECT_ROOT, 'demo/iran-us-2025-2026.json');

/** Any number that nobody else uses, the same on every node. */
const LOCK = 6_407_712_027;

/** The dossier that a new Démarche begins with. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: Database,
    private readonly bundles: BundleImportService,
  ) {}

  /** Loads it where there is no dossier at all; two nodes that start at once load it once. Null where nothing was done. */
  async loadIntoEmpty(): Promise<Imported | null> {
    if ((await this.database.count('dossiers')) > 0) return null;
    const bundle = await readDemo();
    return this.database.write(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      if ((await manager.count(Dossier)) > 0) return null;
      return this.bundles.importIn(manager, bundle, { author: 'Démarche', authorId: null, reason: 'Demo dossier' });
    });
  }
}

async function readDemo(): ReturnType<typeof readBundle> {
  return readBundle(JSON.parse(await readFile(BUNDLE, 'utf8')));
}
