"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LOCK_OF = void 0;
/** SQL of the number of the advisory lock that whoever works on an import holds; `id` is SQL of its id as text. */
const LOCK_OF = (id) => `hashtextextended('import ' || ${id}, 0)`;
exports.LOCK_OF = LOCK_OF;
//# sourceMappingURL=import-lock.js.map