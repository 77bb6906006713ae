"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Literals = void 0;
const pg_1 = require("pg");
/** COPY takes no parameters: every value becomes an escaped literal. */
class Literals {
    add(value) {
        if (value === null || value === undefined)
            return 'NULL';
        if (Array.isArray(value))
            return `ARRAY[${value.map((part) => this.add(part)).join(', ')}]::text[]`;
        if (typeof value === 'number')
            return String(value);
        if (typeof value === 'string')
            return (0, pg_1.escapeLiteral)(value);
        throw new TypeError(`No literal is made of a ${typeof value}`);
    }
}
exports.Literals = Literals;
//# sourceMappingURL=literals.js.map