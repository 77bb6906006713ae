import type { Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths } from './schema.js';

/** What an answer holds, by its name in the API's description: `Schema<'EventDetailDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * The API of the Démarche at `server` (`https://demarche.example`), asked as whoever the token belongs to, or as anybody. Paths, parameters,
 * bodies and answers have the types of its description; see https://openapi-ts.dev/openapi-fetch for the methods.
 */
export function createClient(options: { server: string; token?: string | undefined }): Client<paths>;

/** The body of a good answer. Throws {@link Refused} for any other. */
export function answer<Data>(asked: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data>;

/** The server said no; `message` is its sentence. */
export class Refused extends Error {
  readonly status: number;
  /** As the server told it (RFC 9457), with `code` and `errors`; something else where no Démarche answered. */
  readonly problem: Schema<'ProblemDto'> | undefined;
}
