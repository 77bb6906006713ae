"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SnakeNaming = void 0;
const typeorm_1 = require("typeorm");
/** snake_case columns; the names of constraints are written out in the entities and migrations. */
class SnakeNaming extends typeorm_1.DefaultNamingStrategy {
    columnName(propertyName, customName) {
        return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    }
}
exports.SnakeNaming = SnakeNaming;
//# sourceMappingURL=naming.js.map