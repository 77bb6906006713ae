"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsDay = IsDay;
exports.isDay = isDay;
const class_validator_1 = require("class-validator");
/** A calendar day that exists, YYYY-MM-DD (ISO 8601). */
function IsDay() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isDay',
        validator: {
            validate: (value) => typeof value === 'string' && isDay(value),
            defaultMessage: () => '$property must be a day that exists, written YYYY-MM-DD',
        },
    });
}
/** The same of a text. PostgreSQL knows no year 0. */
function isDay(text) {
    if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
//# sourceMappingURL=is-day.js.map