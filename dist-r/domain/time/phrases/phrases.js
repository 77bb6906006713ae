"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=phrases.js.map