"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JSON_TYPE = void 0;
/** JSON that PostgreSQL wrote and that is passed on as text. */
exports.JSON_TYPE = 'application/json; charset=utf-8';
//# sourceMappingURL=json.js.map