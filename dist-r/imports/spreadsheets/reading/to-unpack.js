"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=to-unpack.js.map