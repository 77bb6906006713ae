import { ConfigError } from './config/config-error.js';
import type { Config } from './config/config.js';

/** What to tell the person who started the program when its port cannot be had; other errors stay as they are. */
export function portError(error: unknown, { port, host }: Pick<Config, 'port' | 'host'>): unknown {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') {
    return new ConfigError(`Port ${port} on ${host} is taken by another program: stop it or set PORT to a free one.`);
  }
  if (code === 'EACCES')
    return new ConfigError(`Port ${port} may not be used by this user: set PORT to 1024 or above.`);
  if (code === 'EADDRNOTAVAIL') return new ConfigError(`HOST ${host} is not an address of this machine.`);
  return error;
}
