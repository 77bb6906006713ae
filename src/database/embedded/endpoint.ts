import net from 'node:net';

/** Part of a socket's name; as each server has a folder of its own, all may use the same. */
export const SOCKET_PORT = 5432;

/** How the server is reached, and what it must be told for that. */
export interface Endpoint {
  /** A folder that holds the server's socket, or an address. */
  host: string;
  port: number;
  settings: Record<string, string>;
}

/** Sockets are files with rights, so they need no password and no port; Windows, where they are not, gets TCP. */
export async function chooseEndpoint(scratch: string, transport: 'socket' | 'tcp'): Promise<Endpoint> {
  if (transport === 'socket') {
    const settings = { listen_addresses: '', unix_socket_directories: scratch, unix_socket_permissions: '0700' };
    return { host: scratch, port: SOCKET_PORT, settings: { ...settings, port: String(SOCKET_PORT) } };
  }
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
  return { host: '127.0.0.1', port, settings };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
