"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsPublishedOn = IsPublishedOn;
const class_validator_1 = require("class-validator");
const published_on_js_1 = require("../domain/evidence/published-on.js");
/** When something appeared: a day, a month or a year (EDTF) that exists. */
function IsPublishedOn() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isPublishedOn',
        validator: {
            validate: (value) => typeof value === 'string' && (0, published_on_js_1.lastPublishedDay)(value) !== null,
            defaultMessage: () => '$property must be a day, a month or a year that exists: 2014-01-20, 2014-01 or 2014',
        },
    });
}
//# sourceMappingURL=is-published-on.js.map