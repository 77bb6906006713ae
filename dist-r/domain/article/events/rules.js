"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENT_RULES = void 0;
const agreed_and_decided_js_1 = require("./rules/agreed-and-decided.js");
const gatherings_js_1 = require("./rules/gatherings.js");
const words_and_deeds_js_1 = require("./rules/words-and-deeds.js");
/**
 * Every event but statements and threats, which follow from who says what. The first rule of a kind that fits a clause is
 * taken; an event that is not `done` is never held, signed or adopted.
 */
exports.EVENT_RULES = [...agreed_and_decided_js_1.AGREED_AND_DECIDED, ...words_and_deeds_js_1.WORDS_AND_DEEDS, ...gatherings_js_1.GATHERINGS];
//# sourceMappingURL=rules.js.map