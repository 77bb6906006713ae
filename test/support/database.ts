import { copyOf, type TestDatabase } from './copy-of.js';
import { makeDemoTemplate, type Edition } from './demo-template.js';
import { TEMPLATE } from './test-server.js';

/** A fresh copy of the migrated, empty template; takes about a tenth of a second. */
export function cloneDatabase(): Promise<TestDatabase> {
  return copyOf(TEMPLATE);
}

/** A fresh copy of the migrated template with the demo in it: the first dossier's first edition, that of today, or all of today. */
export async function cloneDemo(edition: Edition = 'first'): Promise<TestDatabase> {
  return copyOf(await makeDemoTemplate(edition));
}

/** A database without any of our tables, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<TestDatabase> {
  return copyOf('template1');
}
