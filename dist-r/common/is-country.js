"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsCountry = IsCountry;
const class_validator_1 = require("class-validator");
const former_countries_js_1 = require("../domain/places/former-countries.js");
/** Two capital letters of a country that there is (ISO 3166-1), or was (ISO 3166-3), or of Kosovo (XK). */
function IsCountry() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isCountry',
        validator: {
            validate: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value) && ((0, class_validator_1.isISO31661Alpha2)(value) || (0, former_countries_js_1.namesOtherCountry)(value)),
            defaultMessage: () => '$property must be the two capital letters of a country, such as OM',
        },
    });
}
//# sourceMappingURL=is-country.js.map