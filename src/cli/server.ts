import type { Readable } from 'node:stream';
import { EXIT, Failure, textOf, wrongUse, type Given, type Io, type Option } from './command.js';
import { sendFile } from './send-file.js';

/** Of every command that asks a server. */
export const SERVER_OPTION = {
  server: {
    type: 'string',
    value: 'ADDRESS',
    says: 'address of the Démarche to ask (DEMARCHE_SERVER, else http://127.0.0.1:3000)',
  },
} as const satisfies Record<string, Option>;

/** What to ask beside the path. */
export interface Question {
  readonly method?: string;
  readonly query?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is read. */
  readonly file?: Readable;
}

/** A running Démarche, asked over HTTP as whoever the token belongs to, or as anybody. */
export class Server {
  constructor(
    /** Without a slash at its end. */
    readonly address: string,
    private readonly token: string | undefined,
  ) {}

  /** The one that options and environment name. Throws wrong use where that is no address. */
  static of(given: Given, { env }: Pick<Io, 'env'>): Server {
    const address = textOf(given, 'server') ?? (env['DEMARCHE_SERVER']?.trim() || 'http://127.0.0.1:3000');
    if (!/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(address) || !URL.canParse(address)) {
      throw wrongUse(`“${address}” is no address: write it like http://127.0.0.1:3000.`);
    }
    return new Server(address.replace(/\/+$/, ''), env['DEMARCHE_TOKEN']?.trim() || undefined);
  }

  /** Whether it is asked as somebody. */
  get hasToken(): boolean {
    return this.token !== undefined;
  }

  /** The answer to `path`, good ones only. Throws {@link Failure}: refused with the server’s reasons, or unreachable. */
  async ask(path: string, question: Question = {}): Promise<Response> {
    const response = await this.answer(path, question);
    if (response.ok) return response;
    const away = [502, 503, 504].includes(response.status);
    throw new Failure(await reasonsIn(response), away ? EXIT.unreachable : EXIT.refused);
  }

  /** The answer whatever it is. Throws where there is none. */
  async answer(path: string, { method = 'GET', query, headers, json, file }: Question = {}): Promise<Response> {
    const asked = query === undefined || query.size === 0 ? '' : `?${query.toString()}`;
    const url = `${this.address}${path}${asked}`;
    const said = {
      ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    try {
      if (file) return await sendFile(url, { method, headers: said }, file);
      return await fetch(url, { method, headers: said, ...(json === undefined ? {} : { body: JSON.stringify(json) }) });
    } catch (error) {
      throw new Failure(`${this.address} cannot be reached: ${causeOf(error)}.`, EXIT.unreachable);
    }
  }
}

interface ProblemJson {
  title?: string;
  detail?: string;
  errors?: { pointer: string; detail: string }[];
}

/** Why a server says no, a line each. */
async function reasonsIn(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  const problem = problemIn(text);
  const sentence = problem?.detail ?? problem?.title;
  if (sentence === undefined) return `The server answers ${response.status}, and is perhaps no Démarche.`;
  const errors = (problem?.errors ?? []).filter(({ detail }, _, { length }) => length > 1 || detail !== sentence);
  return [sentence, ...errors.map(({ pointer, detail }) => `  ${pointer}: ${detail}`)].join('\n');
}

function problemIn(text: string): ProblemJson | undefined {
  try {
    return JSON.parse(text) as ProblemJson;
  } catch {
    return undefined;
  }
}

/** What Node says of a failed connection: the last cause, or the first of several where a name has several addresses. */
export function causeOf(error: unknown): string {
  const { message = String(error), cause, errors } = (error ?? {}) as Partial<AggregateError>;
  const [first = cause] = (errors ?? []) as unknown[];
  return first === undefined || first === null ? message.replace(/\.$/, '') : causeOf(first);
}
