import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningProvider {
  /** `http://127.0.0.1:41234` */
  issuer: string;
  stop(): Promise<void>;
}

/** Starts an OpenID provider that knows this Démarche, as a process of its own. */
export async function startProvider(redirectUri: string): Promise<RunningProvider> {
  const program = path.join(__dirname, 'oidc-provider.mjs');
  const child = spawn(process.execPath, [program, redirectUri], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('http://')) continue;
    child.stdout.resume();
    return {
      issuer: line,
      stop: async () => {
        const gone = once(child, 'exit');
        child.stdin.end();
        await gone;
      },
    };
  }
  throw new Error(`The provider did not start:\n${said.join('')}`);
}

/** As much of a browser as signing in needs: cookies, and going where it is sent. */
export class Walker {
  private readonly cookies = new Map<string, string>();

  /** `here` is where `home`, the address that people type, really is. */
  constructor(
    private readonly here: string,
    private readonly home: string,
  ) {}

  /** Opens an address, `form` posted where given, and follows redirects up to the first page or to `until`. */
  async open(
    address: string,
    form?: Record<string, string>,
    until?: RegExp,
  ): Promise<{ address: string; text: string }> {
    const headers = { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const body = form && new URLSearchParams(form);
    const response = await fetch(address.replace(this.home, this.here), {
      ...{ headers, redirect: 'manual' },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const location = response.headers.get('location');
    const text = await response.text();
    if (location === null) return { address, text };
    const next = new URL(location, address).href;
    return until?.test(next) ? { address: next, text } : this.open(next, undefined, until);
  }

  /** Signs in at the provider as `login` and says yes; ends where the provider sends it, not yet opened. */
  async signInAt(page: { address: string; text: string }, login: string): Promise<string> {
    const consent = await this.open(action(page.text), { prompt: 'login', login, password: 'any' });
    const { address } = await this.open(action(consent.text), { prompt: 'consent' }, /\/callback\?/);
    return address;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function action(page: string): string {
  const [, address] = /<form[^>]* action="([^"]+)"/.exec(page) ?? [];
  if (address === undefined) throw new Error(`No form on this page:\n${page}`);
  return address;
}
