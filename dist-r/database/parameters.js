"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Parameters = void 0;
/** Collects the values of a query while its text is written, so that no value ever stands in the text. */
class Parameters {
    constructor() {
        this.values = [];
    }
    /** Keeps `value` and gives the placeholder that stands for it: `$3`. */
    add(value) {
        this.values.push(value);
        return `$${this.values.length}`;
    }
}
exports.Parameters = Parameters;
//# sourceMappingURL=parameters.js.map