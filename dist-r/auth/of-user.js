"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OfUser = OfUser;
const typeorm_1 = require("typeorm");
const user_entity_js_1 = require("./user.entity.js");
/** The relation behind a column `user_id`: what belongs to a user goes with it. */
function OfUser(constraint, { nullable = false } = {}) {
    return (target, property) => {
        (0, typeorm_1.ManyToOne)(() => user_entity_js_1.User, { onDelete: 'CASCADE', nullable })(target, property);
        (0, typeorm_1.JoinColumn)({ name: 'user_id', foreignKeyConstraintName: constraint })(target, property);
    };
}
//# sourceMappingURL=of-user.js.map