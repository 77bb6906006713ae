"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=label-table.js.map