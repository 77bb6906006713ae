"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.describeRefusals = describeRefusals;
const swagger_1 = require("@nestjs/swagger");
const problem_js_1 = require("./common/problem.js");
const problem_dto_js_1 = require("./common/problem.dto.js");
const refuses_js_1 = require("./common/refuses.js");
const permissions_js_1 = require("./domain/permissions.js");
const openapi_routes_js_1 = require("./openapi-routes.js");
/** Own things and questions that come as a POST: nothing that others write can contradict them. */
const AGREES_WITH_ALL = /^\/api\/(session|sessions|tokens|drafts|findings)(\/|$)/;
/** Which statuses a route refuses with, by what is known of every route. */
const REFUSALS = [
    [400, ({ operation }) => (operation.parameters ?? []).length > 0 || operation.requestBody !== undefined],
    [401, ({ rule }) => rule !== 'public'],
    [403, ({ rule, changes }) => changes || !isForAll(rule)],
    // Under a key of one's own choice there may be nothing yet.
    [404, ({ path, changes }) => path.includes('{') && !(changes && path.endsWith('{key}'))],
    [409, ({ path, rule, changes }) => changes && rule !== 'public' && !AGREES_WITH_ALL.test(path)],
    [412, (route) => (0, openapi_routes_js_1.hasHeader)(route, 'If-Match')],
    [413, ({ operation }) => operation.requestBody !== undefined],
    [415, ({ operation }) => operation.requestBody !== undefined],
    [422, (route) => (0, openapi_routes_js_1.hasHeader)(route, 'Idempotency-Key')],
    [428, (route) => (0, openapi_routes_js_1.hasHeader)(route, 'If-Match', true)],
    // What is for everybody is told even while the database is away.
    [503, ({ rule, changes }) => rule !== 'public' || changes],
];
/** Adds to each route the problems that it may answer with; gives what they refer to, by name. */
function describeRefusals(routes) {
    const told = new Set();
    for (const route of routes) {
        const { operation } = route;
        const more = (operation[refuses_js_1.REFUSES] ?? []).map(problem_js_1.statusOfCode);
        Reflect.deleteProperty(operation, refuses_js_1.REFUSES);
        const statuses = [...REFUSALS.filter(([, when]) => when(route)).map(([status]) => status), ...more];
        for (const status of statuses) {
            told.add(status);
            operation.responses[status] = { $ref: `#/components/responses/${nameOf(status)}` };
        }
    }
    return Object.fromEntries([...told].sort().map((status) => [nameOf(status), responseOf(status)]));
}
const nameOf = (status) => `Problem${status}`;
function responseOf(status) {
    const meanings = (0, problem_js_1.meaningsOf)(status).map(([code, title]) => `\`${code}\`: ${title}`);
    return {
        description: meanings.join('; '),
        content: { 'application/problem+json': { schema: { $ref: (0, swagger_1.getSchemaPath)(problem_dto_js_1.ProblemDto) } } },
    };
}
/** Whether whoever has been let in may use it, in any role. */
function isForAll(rule) {
    return rule === 'public' || rule === 'readers' || permissions_js_1.PERMISSIONS[rule].length === permissions_js_1.USER_ROLES.length;
}
//# sourceMappingURL=openapi-refusals.js.map