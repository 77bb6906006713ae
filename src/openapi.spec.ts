import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { bodyOf, MEANINGS } from './openapi-answers.js';
import { routesOf } from './openapi-routes.js';

const FILE = join(__dirname, '../openapi.json');
const source = readFileSync(FILE, 'utf8');
const document = JSON.parse(source) as OpenAPIObject;
const ROUTES = routesOf(document);

/** Browsers are sent on from here; nothing that succeeds is a 2XX. */
const REDIRECTING = ['/api/session/oidc', '/api/session/oidc/callback', '/api/follows/unsubscribe'];

describe('the committed description of the API', () => {
  it('passes the recommended rules of Redocly, warnings included', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source, absoluteRef: FILE, config });
    const redirects = REDIRECTING.map((path) => `#/paths/${path.replaceAll('/', '~1')}/get/responses`);
    const told = found.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} ${at?.pointer ?? ''}`);
    const expected = redirects.map(
      (at) => `operation-2xx-response: Operation must have at least one \`2XX\` response. ${at}`,
    );
    expect(told).toEqual(expected);
  });

  it('says of every parameter what it means', () => {
    const silent = ROUTES.flatMap(({ path, operation }) =>
      (operation.parameters ?? []).flatMap((one) => ('name' in one && !one.description ? [`${path} ${one.name}`] : [])),
    );
    expect(silent).toEqual([]);
  });

  it('says of every answer what it holds, and nothing of answers that nobody gives', () => {
    const answers = ROUTES.flatMap(({ path, operation }) =>
      Object.entries(operation.responses).map(([status, answer]) => ({ at: `${path} ${status}`, status, answer })),
    );
    const silent = answers.filter(({ answer }) => !('$ref' in answer!) && !answer!.description.trim());
    expect(silent.map(({ at }) => at)).toEqual([]);
    const given = answers.flatMap(({ status, answer }) => (status.startsWith('2') ? (bodyOf(answer!) ?? []) : []));
    expect(Object.keys(MEANINGS).filter((name) => !given.includes(name))).toEqual([]);
  });

  it('lets whoever asks leave out what has a default', () => {
    const given = ROUTES.flatMap(({ path, operation }) =>
      (operation.parameters ?? []).flatMap((one) =>
        'schema' in one && one.schema && 'default' in one.schema
          ? [{ path, name: one.name, required: one.required }]
          : [],
      ),
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(({ required }) => required)).toEqual([]);
  });

  it('says of whatever can be merged that it may lead on', () => {
    const merged = ROUTES.flatMap(({ path }) =>
      path.endsWith('/{id}/merge') ? [path.slice(0, -'/merge'.length)] : [],
    );
    expect(merged.length).toBeGreaterThan(0);
    for (const path of merged) {
      const read = ROUTES.find((route) => route.path === path && !route.changes);
      expect([path, Object.keys(read?.operation.responses ?? {})]).toEqual([path, expect.arrayContaining(['307'])]);
    }
  });

  it('says how a token looks, which is no JWT', () => {
    expect(document.components?.securitySchemes?.['token']).toMatchObject({ scheme: 'bearer', bearerFormat: 'dem_…' });
  });

  it('calls a number one only where it says that it may be a fraction', () => {
    expect(numbersIn(document).filter(({ format }) => format !== 'double')).toEqual([]);
    expect(numbersIn(document).length).toBeGreaterThan(0);
  });

  it.each(ROUTES)(
    'says how to sign in for $operation.operationId, as its rule has it ($rule)',
    ({ rule, operation }) => {
      const ways = (operation.security ?? []).flatMap((way) => Object.keys(way).join() || 'nobody');
      if (rule === 'public') expect(ways).toEqual([]);
      else expect([ways.includes('session'), ways.includes('nobody')]).toEqual([true, rule === 'readers']);
    },
  );
});

/** Every schema of a number, wherever it stands. */
function numbersIn(value: unknown): { format?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(numbersIn);
  const { type } = value as { type?: unknown };
  return [type].flat().includes('number') ? [value, ...inner] : inner;
}
