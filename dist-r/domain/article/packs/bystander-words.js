"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=bystander-words.js.map