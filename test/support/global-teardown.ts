import './resolve-typescript';
import { stopServer } from './test-server.js';

/** Stops the PostgreSQL of the run and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  await stopServer();
}
