"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=labels.js.map