import { once } from 'node:events';
import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Sends a file as it is read, and waits for the answer for as long as it takes: `fetch` gives up after five minutes, and a server may work
 * on a large dossier for longer. Rejects where the file cannot be read to its end, or nobody answers.
 */
export async function sendFile(
  url: string,
  { method, headers }: { method: string; headers: OutgoingHttpHeaders },
  file: Readable,
): Promise<Response> {
  const { request } = url.startsWith('https:') ? https : http;
  const asked = request(url, { method, headers });
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
  // A server that refuses a file does not take the rest of it: its answer counts, else what the request tells.
  pipeline(file, asked).catch(() => undefined);
  const [answer] = await answered;
  asked.on('error', () => undefined);
  const type = answer.headers['content-type'] ?? '';
  return new Response(Readable.toWeb(answer) as ReadableStream, {
    status: answer.statusCode ?? 0,
    headers: { 'content-type': type },
  });
}
