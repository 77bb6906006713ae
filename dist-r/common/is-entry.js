"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsEntry = IsEntry;
const class_validator_1 = require("class-validator");
/** An entry of a ledger: its id, or its ordinal, which counts from 0. */
function IsEntry() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isEntry',
        validator: {
            validate: (value) => (0, class_validator_1.isUUID)(value) || (Number.isSafeInteger(value) && value >= 0),
            defaultMessage: () => '$property names an entry of the ledger by its id or ordinal',
        },
    });
}
//# sourceMappingURL=is-entry.js.map