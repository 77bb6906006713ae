"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InvalidDateError = void 0;
/** A date text that cannot be read. `reason` is one sentence for people, naming what is wrong and where possible the cure. */
class InvalidDateError extends Error {
    constructor(reason) {
        super(reason);
        this.reason = reason;
        this.code = 'invalid_date';
        this.name = 'InvalidDateError';
    }
}
exports.InvalidDateError = InvalidDateError;
//# sourceMappingURL=invalid-date.js.map