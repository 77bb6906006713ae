"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProblemFilter = void 0;
exports.sendProblem = sendProblem;
exports.problemBody = problemBody;
exports.asProblem = asProblem;
const common_1 = require("@nestjs/common");
const database_problem_js_1 = require("../database/database-problem.js");
const full_disk_js_1 = require("../database/full-disk.js");
const if_match_js_1 = require("./if-match.js");
const path_of_js_1 = require("./path-of.js");
const problem_js_1 = require("./problem.js");
/** Turns whatever was thrown into RFC 9457 problem+json. What is our fault is logged whole and told in one sentence. */
let ProblemFilter = class ProblemFilter {
    constructor(disk) {
        this.disk = disk;
        this.log = new common_1.Logger('Problem');
    }
    catch(error, host) {
        const request = host.switchToHttp().getRequest();
        const reply = host.switchToHttp().getResponse();
        const problem = this.disk.explain(asProblem(error));
        this.note(problem, error, request);
        if (reply.sent || reply.raw.headersSent) {
            // A stream broke half-way: cutting the connection is the only way left to say so.
            reply.raw.destroy();
            return;
        }
        sendProblem(problem, request, reply);
    }
    /** Being busy is a line, for thousands may be told so at once; and what failed because whoever asked has left is nobody's fault. */
    note(problem, error, request) {
        // What is not made here (501) is nobody's mistake but that of whoever asked for it.
        if (problem.status < 500 || problem.status === 501 || request.socket.destroyed)
            return;
        const what = `${request.id} ${request.method} ${(0, path_of_js_1.pathOf)(request.url)}`;
        if (problem.status === 503)
            this.log.warn(`${what}: ${problem.message}`);
        else
            this.log.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
    }
};
exports.ProblemFilter = ProblemFilter;
exports.ProblemFilter = ProblemFilter = __decorate([
    (0, common_1.Catch)(),
    __metadata("design:paramtypes", [full_disk_js_1.FullDisk])
], ProblemFilter);
/** Writes a problem as the answer. */
function sendProblem(problem, request, reply) {
    const body = problemBody(problem, { id: request.id, path: (0, path_of_js_1.pathOf)(request.url) });
    const { version, retryAfter } = problem.facts;
    if (retryAfter !== undefined)
        void reply.header('retry-after', retryAfter);
    if (version !== undefined)
        void reply.header('etag', (0, if_match_js_1.etag)(version));
    void reply
        .status(problem.status)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(JSON.stringify(body));
}
/** What a problem is told as, for request `id` on `path`. */
function problemBody(problem, { id, path }) {
    return {
        type: `/api/docs#problem-${problem.code}`,
        title: problem.title,
        status: problem.status,
        detail: problem.message,
        instance: path,
        code: problem.code,
        requestId: id,
        ...(problem.errors ? { errors: problem.errors } : {}),
        ...problem.facts,
    };
}
/** Whatever was thrown, as the problem that the caller is told. */
function asProblem(error) {
    if (error instanceof problem_js_1.Problem)
        return error;
    const fromDatabase = (0, database_problem_js_1.databaseProblem)(error);
    if (fromDatabase)
        return fromDatabase;
    const status = statusOf(error);
    if (status !== null && status < 500) {
        return new problem_js_1.Problem((0, problem_js_1.codeOfStatus)(status), error.message);
    }
    return new problem_js_1.Problem('internal', 'The cause has been logged under the request id.');
}
/** HTTP status that Nest or Fastify gave an error; null where nobody did. */
function statusOf(error) {
    if (error instanceof common_1.HttpException)
        return error.getStatus();
    if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
        return error.statusCode;
    return null;
}
//# sourceMappingURL=problem.filter.js.map