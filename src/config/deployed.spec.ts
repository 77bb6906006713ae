import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validate } from 'dockerfile-utils';
import openapi from '../../openapi.json';
import manifest from '../../package.json';

const read = (file: string): string => readFileSync(resolve(__dirname, '../..', file), 'utf8');
const DOCKERFILE = read('deploy/Dockerfile');
const COMPOSE = read('deploy/compose.yml');
const UNIT = read('deploy/demarche.service');

/** What the README says can be set. */
const SETTINGS = new Set(
  [...read('README.md').matchAll(/^\|( `[A-Z_]+`,?)+ +\|/gm)].flatMap(([row]) => row.match(/[A-Z_]+/g) ?? []),
);

describe('what is deployed', () => {
  it('is an image of whose recipe a linter has nothing to say', () => {
    expect(validate(DOCKERFILE).map(({ message, range }) => [range.start.line + 1, message])).toEqual([]);
    expect(validate('FROM node\nRUNN true\n')).toHaveLength(1);
  });

  it('sets what there is to set', () => {
    const set = [
      ...[...DOCKERFILE.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = '']) => line.match(/[A-Z_]+(?==)/g) ?? []),
      ...[...COMPOSE.matchAll(/^ {6}([A-Z_]+): /gm)]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('POSTGRES_')),
      ...[...UNIT.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) => line.match(/[A-Z_]+(?==)/g) ?? []),
    ];
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((name) => !SETTINGS.has(name))).toEqual([]);
  });

  it('is served by Node that is new enough, by nobody who may do everything, and asked whether it is ready', () => {
    const [final = ''] = DOCKERFILE.split(/^FROM /m).slice(-1);
    const [, major] = /^node:(\d+)-/.exec(final) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(manifest.engines.node)?.[0]));
    expect(final).toMatch(/^USER node$/m);
    expect(final.indexOf('USER node')).toBeLessThan(final.indexOf('CMD'));
    const [, asked = ''] = /HEALTHCHECK[\s\S]*?PORT\}(\/[\w/]+)/.exec(final) ?? [];
    expect(Object.keys(openapi.paths)).toContain(asked);
    expect(COMPOSE).toMatch(/condition: service_healthy/);
    expect(UNIT).toMatch(/^User=demarche$/m);
  });

  it('starts the program as its tarball does', () => {
    const started = 'node --disable-warning=ExperimentalWarning dist/main.js';
    expect(JSON.stringify(/^CMD (.*)$/m.exec(DOCKERFILE)?.[1])).toContain(
      JSON.stringify(started.split(' ')).slice(1, -1).replaceAll(',', ', ').replaceAll('"', '\\"'),
    );
    expect(UNIT).toContain(`ExecStart=/usr/bin/${started}`);
    expect(read('tools/lib/pack-program.mjs')).toContain(`start: '${started}'`);
  });
});
