"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsWindow = IsWindow;
exports.IsLastDay = IsLastDay;
const common_1 = require("@nestjs/common");
const class_transformer_1 = require("class-transformer");
const open_end_js_1 = require("../domain/time/open-end.js");
const is_edtf_js_1 = require("./is-edtf.js");
/** An EDTF date or an instant; an interval to a day such as 9999-12-31 is understood, and kept, as one with an open end. */
function IsWindow() {
    return (0, common_1.applyDecorators)((0, class_transformer_1.Transform)(({ value }) => (typeof value === 'string' ? (0, open_end_js_1.withOpenEnd)(value) : value)), (0, is_edtf_js_1.IsEdtf)());
}
/** The last day of something, as EDTF; one such as 9999-12-31 is understood, and kept, as none. */
function IsLastDay() {
    return (0, common_1.applyDecorators)((0, class_transformer_1.Transform)(({ value }) => (typeof value === 'string' && (0, open_end_js_1.isFarDay)(value) ? null : value)), (0, is_edtf_js_1.IsEdtf)());
}
//# sourceMappingURL=is-window.js.map