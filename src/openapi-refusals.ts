import { getSchemaPath } from '@nestjs/swagger';
import { meaningsOf, statusOfCode } from './common/problem.js';
import type { ProblemCode } from './domain/refusals/problem-codes.js';
import { ProblemDto } from './common/problem.dto.js';
import { REFUSES } from './common/refuses.js';
import { PERMISSIONS, USER_ROLES } from './domain/permissions.js';
import { hasHeader, type Route } from './openapi-routes.js';

/** Own things and questions that come as a POST: nothing that others write can contradict them. */
const AGREES_WITH_ALL = /^\/api\/(session|sessions|tokens|drafts|findings)(\/|$)/;

/** Which statuses a route refuses with, by what is known of every route. */
const REFUSALS: readonly (readonly [status: number, when: (route: Route) => boolean])[] = [
  [400, ({ operation }) => (operation.parameters ?? []).length > 0 || operation.requestBody !== undefined],
  [401, ({ rule }) => rule !== 'public'],
  [403, ({ rule, changes }) => changes || !isForAll(rule)],
  // Under a key of one's own choice there may be nothing yet.
  [404, ({ path, changes }) => path.includes('{') && !(changes && path.endsWith('{key}'))],
  [409, ({ path, rule, changes }) => changes && rule !== 'public' && !AGREES_WITH_ALL.test(path)],
  [412, (route) => hasHeader(route, 'If-Match')],
  [413, ({ operation }) => operation.requestBody !== undefined],
  [415, ({ operation }) => operation.requestBody !== undefined],
  [422, (route) => hasHeader(route, 'Idempotency-Key')],
  [428, (route) => hasHeader(route, 'If-Match', true)],
  // What is for everybody is told even while the database is away.
  [503, ({ rule, changes }) => rule !== 'public' || changes],
];

/** Adds to each route the problems that it may answer with; gives what they refer to, by name. */
export function describeRefusals(routes: readonly Route[]): Record<string, object> {
  const told = new Set<number>();
  for (const route of routes) {
    const { operation } = route;
    const more = ((operation[REFUSES] ?? []) as ProblemCode[]).map(statusOfCode);
    Reflect.deleteProperty(operation, REFUSES);
    const statuses = [...REFUSALS.filter(([, when]) => when(route)).map(([status]) => status), ...more];
    for (const status of statuses) {
      told.add(status);
      operation.responses[status] = { $ref: `#/components/responses/${nameOf(status)}` };
    }
  }
  return Object.fromEntries([...told].sort().map((status) => [nameOf(status), responseOf(status)]));
}

const nameOf = (status: number): string => `Problem${status}`;

function responseOf(status: number): object {
  const meanings = meaningsOf(status).map(([code, title]) => `\`${code}\`: ${title}`);
  return {
    description: meanings.join('; '),
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
  };
}

/** Whether whoever has been let in may use it, in any role. */
function isForAll(rule: Route['rule']): boolean {
  return rule === 'public' || rule === 'readers' || PERMISSIONS[rule].length === USER_ROLES.length;
}
