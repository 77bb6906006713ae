"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=said-as.js.map