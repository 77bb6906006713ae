"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UTTERING_ROLES = void 0;
exports.lacksAuthor = lacksAuthor;
exports.speaksForTarget = speaksForTarget;
const undertaking_js_1 = require("./undertaking.js");
/**
 * Whether nobody stands for it: what threatens, binds, offers or sets a limit is somebody's, and whose is never inferred from who speaks first.
 *
 * @param roles of those who take part
 */
function lacksAuthor(kind, roles) {
    return undertaking_js_1.UNDERTAKING_KINDS.some((standing) => standing === kind) && !roles.includes('author');
}
/** Roles of whoever a threat comes from. */
exports.UTTERING_ROLES = ['author', 'speaker'];
/** Whether somebody cannot utter a threat against `targets`: they are one of them, or all bodies that they hold office for that day are. */
function speaksForTarget(actor, bodies, targets) {
    return targets.includes(actor) || (bodies.length > 0 && bodies.every((body) => targets.includes(body)));
}
//# sourceMappingURL=whose.js.map