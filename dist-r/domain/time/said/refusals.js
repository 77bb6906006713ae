"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=refusals.js.map