"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=checked-row.js.map