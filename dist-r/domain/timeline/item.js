"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=item.js.map