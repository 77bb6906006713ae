"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Author = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("./problem.js");
/** The handler's parameter: who asks; 401 where nobody has signed in. */
exports.Author = (0, common_1.createParamDecorator)((_, context) => {
    const { viewer } = context.switchToHttp().getRequest();
    if (!viewer)
        throw new problem_js_1.Problem('unauthorised', 'Nobody has signed in.');
    return viewer;
});
//# sourceMappingURL=viewer.js.map