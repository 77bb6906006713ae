"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MayBeAbsent = void 0;
const class_validator_1 = require("class-validator");
/** May be left out, but is not null where it stands: `IsOptional` would let null through to a column that takes none. */
const MayBeAbsent = () => (0, class_validator_1.ValidateIf)((_, value) => value !== undefined);
exports.MayBeAbsent = MayBeAbsent;
//# sourceMappingURL=may-be-absent.js.map