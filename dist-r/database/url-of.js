"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.urlOf = urlOf;
/** The address of the database that a data source was made for. */
function urlOf({ options }) {
    return options.url ?? '';
}
//# sourceMappingURL=url-of.js.map