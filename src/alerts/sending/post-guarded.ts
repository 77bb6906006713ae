import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Fault } from '../../domain/alerts/faults.js';
import { isLoopbackAddress, isPublicAddress } from './is-public-address.js';

/** What came of a request. */
export interface Outcome {
  /** What the other side answered; null where it did not. */
  readonly status: number | null;
  /** Null where all went well. */
  readonly fault: Fault | null;
}

/** An address that a name stands for. */
interface Resolved {
  readonly address: string;
  readonly family: number;
}

interface Guard {
  /** Whether this very machine may be reached, and without TLS. */
  readonly loopback: boolean;
  /** So long all of it may take, in milliseconds. */
  readonly within?: number;
  /** All addresses of a name. */
  readonly resolve?: (name: string) => Promise<readonly Resolved[]>;
}

/** So long a receiver may take for an answer. */
const WITHIN_MS = 10_000;
/** So much of an answer is read, and thrown away, for the connection to end well. */
const MOST_BYTES = 64 * 1024;

/** Why a webhook may not have an address, as far as the address alone says; null where it may. */
export function refusedAddress(text: string, { loopback }: Pick<Guard, 'loopback'>): 'not_https' | 'not_public' | null {
  if (!URL.canParse(text)) return 'not_https';
  const { protocol, username, password, hostname } = new URL(text);
  if (username !== '' || password !== '') return 'not_https';
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) return 'not_https';
  const host = bare(hostname);
  return isIP(host) > 0 && !mayReach(host, loopback) ? 'not_public' : null;
}

/**
 * Posts `body` to a webhook that somebody named. Its name is resolved now, each address that it stands for must be a public one, and to
 * these alone is connected: whatever the name stands for a moment later counts for nothing. No redirection is followed; what is answered
 * is not looked at beyond its status. Never fails: what went wrong is told.
 */
export async function postGuarded(
  to: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { loopback, within = WITHIN_MS, resolve = all }: Guard,
): Promise<Outcome> {
  if (refusedAddress(to, { loopback }) !== null) return failed('not_public');
  const url = new URL(to);
  const signal = AbortSignal.timeout(within);
  const host = bare(url.hostname);
  const addresses = isIP(host) > 0 ? [{ address: host, family: isIP(host) }] : await resolved(host, resolve, signal);
  if (addresses === null) return failed(signal.aborted ? 'too_slow' : 'no_such_name');
  if (!addresses.every(({ address }) => mayReach(address, loopback))) return failed('not_public');
  // Without TLS only this very machine is reached.
  if (url.protocol === 'http:' && !addresses.every(({ address }) => isLoopbackAddress(address))) {
    return failed('not_public');
  }
  try {
    return outcomeOf(await statusOf(url, headers, body, addresses, signal));
  } catch (error) {
    return failed(faultOf(error, signal));
  }
}

function statusOf(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  addresses: readonly Resolved[],
  signal: AbortSignal,
): Promise<number> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        ...{ method: 'POST', signal, agent: false, maxHeaderSize: 16 * 1024 },
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        // Whatever is asked for here is answered with what was looked at, never with what the name stands for by now.
        lookup: (_name, options, found) => {
          const [first] = addresses;
          if (options.all) found(null, [...addresses]);
          else if (first) found(null, first.address, first.family);
        },
      },
      (response) => {
        let bytes = 0;
        const end = () => {
          response.destroy();
          done(response.statusCode ?? 0);
        };
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) end();
        });
        response.once('end', end);
        // The status has been told: what comes after it changes nothing.
        response.once('error', end);
      },
    );
    sent.once('error', fail);
    sent.end(body);
  });
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { status, fault: null };
  if (status >= 300 && status < 400) return { status, fault: 'redirects' };
  return { status, fault: status === 410 ? 'gone' : 'answered' };
}

/** Null where the name stands for nothing, or nobody says in time. */
async function resolved(
  name: string,
  resolve: NonNullable<Guard['resolve']>,
  signal: AbortSignal,
): Promise<readonly Resolved[] | null> {
  const late = new Promise<null>((done) => signal.addEventListener('abort', () => done(null), { once: true }));
  const found = await Promise.race([resolve(name).catch(() => null), late]);
  return found === null || found.length === 0 ? null : found;
}

function all(name: string): Promise<readonly Resolved[]> {
  return lookup(name, { all: true });
}

function mayReach(address: string, loopback: boolean): boolean {
  return isPublicAddress(address) || (loopback && isLoopbackAddress(address));
}

/** IPv6 stands in brackets in addresses. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function faultOf(error: unknown, signal: AbortSignal): Fault {
  if (signal.aborted) return 'too_slow';
  const code = (error as { code?: string }).code ?? '';
  return /CERT|EPROTO|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'no_certificate' : 'no_connection';
}

function failed(fault: Fault): Outcome {
  return { status: null, fault };
}
