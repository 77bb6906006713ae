"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=tongue.js.map