import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './lib/project.mjs';
import { bundleOf } from './second-edition/bundle.mjs';
import { lostLeaves } from './second-edition/lost-leaves.mjs';

/**
 * `node tools/second-edition.mjs edition.json [PREFIX]`: puts a demo dossier, as its editors wrote it, into a bundle of format
 * 3 under its slug. Refs come from the demo that is there, so that events keep them; a new one numbers with PREFIX. Nothing is
 * written as long as a single value of the input stands nowhere in the result.
 */
const [input, prefix] = process.argv.slice(2);
if (input === undefined) throw new Error('Name the file: node tools/second-edition.mjs edition.json');
const edition = JSON.parse(readFileSync(input, 'utf8'));
const demo = inProject(`demo/${edition.dossier.slug}.json`);
const present = existsSync(demo)
  ? JSON.parse(readFileSync(demo, 'utf8'))
  : { dossier: { refPrefix: prefix }, events: [] };
const bundle = bundleOf(edition, present);
const lost = lostLeaves(edition, bundle);
if (lost.length > 0) throw new Error(`Nowhere in the result:\n${lost.join('\n')}`);
writeFileSync(demo, `${JSON.stringify(bundle, null, 2)}\n`);
process.stdout.write(`${bundle.events.length} events, ${bundle.sources.length} sources\n`);
