import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './lib/project.mjs';
import { bundleOf } from './second-edition/bundle.mjs';
import { lostLeaves } from './second-edition/lost-leaves.mjs';

const DEMO = inProject('demo/iran-us-2025-2026.json');

/**
 * `node tools/second-edition.mjs second-edition.json`: puts the second edition of the demo dossier, as its editors wrote
 * it, into a bundle of format 3. Refs come from the demo that is there, so that events keep them. Nothing is written as
 * long as a single value of the input stands nowhere in the result.
 */
const [input] = process.argv.slice(2);
if (input === undefined) throw new Error('Name the file: node tools/second-edition.mjs second-edition.json');
const edition = JSON.parse(readFileSync(input, 'utf8'));
const bundle = bundleOf(edition, JSON.parse(readFileSync(DEMO, 'utf8')));
const lost = lostLeaves(edition, bundle);
if (lost.length > 0) throw new Error(`Nowhere in the result:\n${lost.join('\n')}`);
writeFileSync(DEMO, `${JSON.stringify(bundle, null, 2)}\n`);
process.stdout.write(`${bundle.events.length} events, ${bundle.sources.length} sources\n`);
