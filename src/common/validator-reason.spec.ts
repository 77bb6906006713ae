import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS } from '../domain/refusals/refusals.js';
import { codeOf } from './validator-reason.js';

const SOURCE = join(__dirname, '..');

test('every validator of every body and query has a code of its own', async () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dto.ts'));
  for (const file of files) await import(join(SOURCE, file));
  const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, ValidationMetadata[]> };
  const used = [...storage.validationMetadatas.values()].flat();
  expect(used.length).toBeGreaterThan(300);
  // What decides whether others are asked at all refuses nothing itself.
  const refusing = used.filter(({ type }) => type !== 'conditionalValidation');
  const names = refusing.map(({ name, type }) => name ?? type);
  expect([...new Set(names.map(codeOf))].filter((code) => !(code in REFUSALS))).toEqual([]);
});
