"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=cited-source.js.map