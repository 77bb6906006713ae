"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isChatty = void 0;
exports.requestLog = requestLog;
const fastify_1 = require("fastify");
const path_of_js_1 = require("./common/path-of.js");
/** At `info` the program speaks in sentences of its own; every request is only told at `debug`. */
function requestLog({ logLevel }) {
    const chatty = (0, exports.isChatty)({ logLevel });
    return {
        logger: logLevel === 'silent' ? false : { level: logLevel === 'info' ? 'warn' : logLevel, serializers: SERIALIZERS },
        logController: new WithoutQueries({ disableRequestLogging: !chatty }),
    };
}
const isChatty = ({ logLevel }) => logLevel === 'debug' || logLevel === 'trace';
exports.isChatty = isChatty;
/** Headers (cookies, tokens) and bodies (passwords, one-time links) are in no log. */
const SERIALIZERS = {
    req: ({ method, url, host, ip }) => ({
        ...{ method, url: (0, path_of_js_1.pathOf)(url), host, remoteAddress: ip },
    }),
    // Nothing else that hangs on an error: one of the database carries the values of its question.
    err: (error) => ({
        ...{ type: error.name, message: error.message, code: error.code, stack: error.stack ?? '' },
    }),
};
class WithoutQueries extends fastify_1.LogController {
    routeNotFound(request, _reply) {
        const log = request.log;
        if (!this.isLogDisabled(request))
            log.info(`Route ${request.method}:${(0, path_of_js_1.pathOf)(request.url)} not found`);
    }
}
//# sourceMappingURL=request-log.js.map