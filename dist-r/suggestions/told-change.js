"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=told-change.js.map