import type { TestApp } from './app.js';
import { unzipped } from './unzip.js';

/** What came back, as it is: for what a typed client cannot even ask. */
export interface Answer {
  status: number;
  type: string;
  headers: Headers;
  text: string;
  /** The JSON; null where it is none. */
  body: any;
}

const ZIPPED = /^application\/(zip|vnd\.openxmlformats)/;

/** All files of an archive, one after the other, each after its name. */
async function textIn(response: Response): Promise<string> {
  const files = await unzipped(Buffer.from(await response.arrayBuffer()));
  return [...files].map(([name, bytes]) => `${name}\n${bytes.toString()}`).join('\n');
}

/** Asks for `path` just as it is written, wrong as it may be. */
export async function ask({ address }: Pick<TestApp, 'address'>, path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(address + path, init);
  const type = response.headers.get('content-type') ?? '';
  const text = ZIPPED.test(type) && response.status === 200 ? await textIn(response) : await response.text();
  return {
    status: response.status,
    type,
    headers: response.headers,
    text,
    body: /\bjson\b/.test(type) && text !== '' ? JSON.parse(text) : null,
  };
}

/** The slugs of every event that a filter shows, in the order of the list. */
export async function slugs(demarche: Pick<TestApp, 'address'>, query: string): Promise<string[]> {
  const { status, text, body } = await ask(demarche, `/api/events?limit=500&${query}`);
  if (status !== 200) throw new Error(`${query}: ${status} ${text}`);
  return body.items.map(({ slug }: { slug: string }) => slug);
}
