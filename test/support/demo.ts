import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BundleDto } from '../../src/imports/bundle.dto.js';
import type { Readings } from '../../src/imports/readings.js';

const FOLDER = resolve(__dirname, '../../demo');

/** The demo dossier as its file says it. */
export const DEMO = read('iran-us-2025-2026.json') as BundleDto;

/** What its editor read in the sources. */
export const READINGS = read('iran-us-2025-2026.readings.json') as Readings;

function read(file: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8'));
}
