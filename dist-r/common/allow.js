"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Public = exports.ForReaders = exports.Allow = void 0;
exports.ruleOf = ruleOf;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const RULE = Symbol('RULE');
/** For whoever may do `action`; 401 where nobody has signed in, 403 where their role or their token may not. */
const Allow = (action) => ruled(action);
exports.Allow = Allow;
/** For whoever may read: everybody, or with `READ_ACCESS=members` whoever has signed in. */
const ForReaders = () => ruled('readers');
exports.ForReaders = ForReaders;
/** For everybody, even where reading is for members only. */
const Public = () => ruled('public');
exports.Public = Public;
/** The rule of a route, its own before its controller's; undefined where nobody wrote one. */
function ruleOf(reflector, context) {
    return reflector.getAllAndOverride(RULE, [context.getHandler(), context.getClass()]);
}
/** The rule stands in the API's document too, where the test of all permissions finds it. */
function ruled(rule) {
    return (0, common_1.applyDecorators)((0, common_1.SetMetadata)(RULE, rule), (0, swagger_1.ApiExtension)('x-permission', rule));
}
//# sourceMappingURL=allow.js.map