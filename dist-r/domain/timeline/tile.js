"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=tile.js.map