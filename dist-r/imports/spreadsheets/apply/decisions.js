"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=decisions.js.map