"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=frame-words.js.map