"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsAddress = IsAddress;
const class_validator_1 = require("class-validator");
/** What browsers and servers go along with. */
const MAX_LENGTH = 8000;
/** The address of a page: http or https, whole, without a password in it, at most 8,000 characters once encoded. */
function IsAddress() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isAddress',
        validator: {
            validate: (value) => typeof value === 'string' && isAddress(value),
            defaultMessage: () => `$property must be a whole address that begins with http:// or https://, without a password, of at most ${MAX_LENGTH} characters`,
        },
    });
}
function isAddress(text) {
    if (!/^https?:\/\/[^\s\0]+$/.test(text) || !URL.canParse(text))
        return false;
    const { username, password, href } = new URL(text);
    return username === '' && password === '' && href.length <= MAX_LENGTH;
}
//# sourceMappingURL=is-address.js.map