"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=telling-words.js.map