"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=pieces.js.map