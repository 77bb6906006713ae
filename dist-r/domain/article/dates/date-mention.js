"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=date-mention.js.map