import type { OpenAPIObject } from '@nestjs/swagger';
import type { Rule } from './common/allow.js';

/** An operation of the document as it is being made. */
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & Record<`x-${string}`, unknown>;

/** A route, and what is said of it. */
export interface Route {
  readonly path: string;
  /** Whether it is asked to change something. */
  readonly changes: boolean;
  readonly rule: Rule;
  readonly operation: Operation;
}

/** All routes of a document; throws where one has no rule. */
export function routesOf({ paths }: OpenAPIObject): Route[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => {
      const rule = operation['x-permission'] as Rule | undefined;
      if (rule === undefined) throw new Error(`Nobody has said who may use ${method} ${path}.`);
      return { path, changes: method !== 'get', rule, operation };
    }),
  );
}

/** Whether a route takes the header; with `required`, whether it insists on it. */
export function hasHeader({ operation }: Route, header: string, required = false): boolean {
  return (operation.parameters ?? []).some(
    (one) => 'name' in one && one.in === 'header' && one.name === header && (!required || one.required === true),
  );
}
