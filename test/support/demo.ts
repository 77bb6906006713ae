import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BundleDto } from '../../src/imports/bundle.dto.js';

/** A bundle as Démarche writes it: every list stands, an empty one too. */
export type WholeBundle = Omit<BundleDto, 'events'> & {
  events: (BundleDto['events'][number] &
    Required<Pick<BundleDto['events'][number], 'participations' | 'citations' | 'links' | 'statusChanges'>>)[];
};

/**
 * The dossier that tests begin with: the demo's first edition, in the second format. It stays as it is while the demo
 * grows, and bundles of older formats keep being read.
 */
export const DEMO_FILE = resolve(__dirname, '../data/first-edition.json');

/** What that file says. */
export const DEMO = JSON.parse(readFileSync(DEMO_FILE, 'utf8')) as WholeBundle;
