"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=forms.js.map