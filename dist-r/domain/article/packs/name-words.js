"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=name-words.js.map