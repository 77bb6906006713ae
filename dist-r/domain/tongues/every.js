"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const arabic_js_1 = require("./arabic.js");
const french_js_1 = require("./french.js");
const learnt_js_1 = require("./learnt.js");
const persian_js_1 = require("./persian.js");
// Whoever imports this module speaks every language.
(0, learnt_js_1.learn)('fr', french_js_1.tongue);
(0, learnt_js_1.learn)('ar', arabic_js_1.tongue);
(0, learnt_js_1.learn)('fa', persian_js_1.tongue);
//# sourceMappingURL=every.js.map