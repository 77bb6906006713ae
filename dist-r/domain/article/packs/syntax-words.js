"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=syntax-words.js.map