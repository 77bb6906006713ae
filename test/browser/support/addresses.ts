/** Playwright's workers are processes of their own; what they share with the set-up is the environment. */
const VARIABLE = 'DEMARCHE_BROWSER_SERVERS';

export interface Addresses {
  /** The server with the demo dossier. */
  readonly demo: string;
  /** The server without any dossier. */
  readonly empty: string;
}

export function rememberAddresses(addresses: Addresses): void {
  process.env[VARIABLE] = JSON.stringify(addresses);
}

export function serverAddresses(): Addresses {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('The servers run for the browser tests only.');
  return JSON.parse(text) as Addresses;
}
