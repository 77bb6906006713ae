import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/spoken-languages.js';

const FOLDER = join(__dirname, '../../client/src/i18n');

/** Every folder of the client's that holds a dictionary; '.' is the one of the first view. */
export const DICTIONARIES: readonly string[] = [
  '.',
  ...readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
];

/** What the client says in a language, by dictionary. */
export async function dictionariesIn(language: Language): Promise<Record<string, object>> {
  const found = DICTIONARIES.map(async (name) => [name, await dictionary(name, language)] as const);
  return Object.fromEntries(await Promise.all(found));
}

async function dictionary(name: string, language: Language): Promise<object> {
  const module = (await import(join(FOLDER, name, language))) as Partial<Record<Language, object>>;
  const words = module[language];
  if (!words) throw new Error(`${name}/${language}.ts exports no ${language}`);
  return words;
}
