import type { TestApp } from './app.js';

/** What came over a stream: a change, or a message with a name. */
export interface Heard {
  name: string;
  id: string | null;
  data: Record<string, unknown>;
}

/** Somebody who looks on. */
export interface Ear {
  /** The messages up to the next one that `fits`, that one included; waits for it. */
  until(fits: (message: Heard) => boolean): Promise<Heard[]>;
  /** Waits for the server to end the stream. */
  ended(): Promise<void>;
  /** The newest id. */
  lastId(): string;
  close(): void;
}

/** Listens to the changes, after `since` where it is given; ready when this returns. */
export async function listen(
  { address }: Pick<TestApp, 'address'>,
  { cookie, token, since }: { cookie?: string; token?: string; since?: string } = {},
): Promise<Ear> {
  const leaving = new AbortController();
  const response = await fetch(`${address}/api/stream`, {
    signal: leaving.signal,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(since ? { 'last-event-id': since } : {}),
    },
  });
  if (response.status !== 200 || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let lastId = '';
  const next = async (): Promise<Heard | null> => {
    while (!rest.includes('\n\n')) {
      const { done, value } = await reader.read();
      if (done) return null;
      rest += value;
    }
    const end = rest.indexOf('\n\n');
    const block = rest.slice(0, end);
    rest = rest.slice(end + 2);
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
    const [data, id] = [field('data'), field('id')];
    lastId = id ?? lastId;
    return data === null ? next() : { name: field('event') ?? 'message', id, data: JSON.parse(data) };
  };
  return {
    async until(fits) {
      const heard: Heard[] = [];
      for (let message = await next(); message; message = await next()) {
        heard.push(message);
        if (fits(message)) return heard;
      }
      throw new Error(`The stream ended after ${JSON.stringify(heard)}`);
    },
    async ended() {
      while (await next()) continue;
    },
    lastId: () => lastId,
    close: () => leaving.abort(),
  };
}
