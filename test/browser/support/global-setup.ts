import { startServerOfTheRun } from '../../support/run-server.js';
import { stopServer } from '../../support/test-server.js';
import { rememberAddresses } from './addresses.js';
import { startServer } from './server.js';
import { makeTemplates } from './templates.js';

/**
 * Starts one PostgreSQL for the whole run and two servers that tests only read from, one with the demo dossier, one without
 * any; the returned function stops them all.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [stopServer];
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    await startServerOfTheRun();
    await makeTemplates();
    const demo = await startServer({ demo: true });
    stops.push(() => demo.stop());
    const empty = await startServer({ demo: false });
    stops.push(() => empty.stop());
    rememberAddresses({ demo: demo.address, empty: empty.address });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
