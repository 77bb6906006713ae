"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TakesIdempotencyKey = exports.Repeat = void 0;
const node_crypto_1 = require("node:crypto");
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const problem_js_1 = require("../problem.js");
/** The handler's parameter: the Idempotency-Key of the request and what it stands for; null without one. */
exports.Repeat = (0, common_1.createParamDecorator)((_, context) => {
    const { headers, method, url, body, viewer } = context.switchToHttp().getRequest();
    const key = headers['idempotency-key'];
    if (key === undefined || !viewer)
        return null;
    if (typeof key !== 'string' || !/^[\x20-\x7e]{1,200}$/.test(key)) {
        const detail = 'An Idempotency-Key is one to 200 printable ASCII characters.';
        throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/Idempotency-Key', code: 'bad_key', detail }]);
    }
    const request = JSON.stringify([method, url, body ?? null]);
    return { userId: viewer.userId, key, requestHash: (0, node_crypto_1.createHash)('sha256').update(request).digest('hex') };
});
/** On a handler that takes {@link Repeat}: says in the API's document that it may be repeated. */
const TakesIdempotencyKey = () => (0, swagger_1.ApiHeader)({
    name: 'Idempotency-Key',
    required: false,
    description: 'Any text that is new for each request: sent again with it within a day, the request does nothing more',
});
exports.TakesIdempotencyKey = TakesIdempotencyKey;
//# sourceMappingURL=repeatable.js.map