import openapi from '../../../openapi.json';
import type { Schema } from '../misfits.js';

/** An operation as openapi.json tells of it. */
export interface Operation {
  /** `PATCH /api/actors/{id}` */
  name: string;
  method: string;
  path: string;
  query: readonly { name: string; required: boolean; schema: Schema }[];
  /** Whether it asks for the version that was read. */
  hasVersion: boolean;
  /** What its JSON has to be; undefined where it takes none. */
  body: Schema | undefined;
  /** What an answer of a status has to be, by its type. */
  answers: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  /** Those statuses of its that say that it was done: 2xx, or where it only leads elsewhere, that. */
  done: readonly number[];
}

interface Written {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** All schemas that others name. */
export const SCHEMAS = openapi.components.schemas as unknown as Readonly<Record<string, Schema>>;

export const OPERATIONS: readonly Operation[] = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods as unknown as Record<string, Written>).map(([method, written]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    query: (written.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, required = false, schema }) => ({ name, required, schema })),
    hasVersion: (written.parameters ?? []).some(({ name }) => name === 'If-Match'),
    body: written.requestBody?.content['application/json']?.schema,
    answers: Object.fromEntries(
      Object.entries(written.responses).map(([status, { content = {} }]) => [
        status,
        Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema])),
      ]),
    ),
    done: doneBy(Object.keys(written.responses).map(Number)),
  })),
);

function doneBy(statuses: number[]): number[] {
  const whole = statuses.filter((status) => status >= 200 && status < 300);
  return whole.length > 0 ? whole : statuses.filter((status) => status >= 300 && status < 400);
}
