import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BundleDto } from '../../src/imports/bundle.dto.js';

/** A bundle as Démarche writes it: every list stands, an empty one too. */
export type WholeBundle = Omit<BundleDto, 'events'> & {
  events: (BundleDto['events'][number] &
    Required<Pick<BundleDto['events'][number], 'participations' | 'citations' | 'links' | 'statusChanges'>>)[];
};

/** The demo dossier as its file says it. */
export const DEMO = JSON.parse(
  readFileSync(resolve(__dirname, '../../demo/iran-us-2025-2026.json'), 'utf8'),
) as WholeBundle;
