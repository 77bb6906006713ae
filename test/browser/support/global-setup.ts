import { startServer } from './server.js';
import { rememberAddresses } from './addresses.js';

/** Starts two servers for the whole run: one with the demo dossier, one without any; the returned function stops them. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const started = await Promise.allSettled([startServer({ demo: true }), startServer({ demo: false })]);
  const servers = started.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [demo, empty] = servers;
  rememberAddresses({ demo: demo!.address, empty: empty!.address });
  return stop;
}
