"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsZone = IsZone;
const class_validator_1 = require("class-validator");
const zones_js_1 = require("../domain/time/zones.js");
/** The name of a time zone that the runtime knows (IANA). The decorator of class-validator asks the runtime each time, which takes as long as all other rules of an event together. */
function IsZone() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isTimeZone',
        validator: {
            validate: (value) => typeof value === 'string' && (0, zones_js_1.isTimeZone)(value),
            defaultMessage: () => '$property must be a valid IANA time-zone',
        },
    });
}
//# sourceMappingURL=is-zone.js.map