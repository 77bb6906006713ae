"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foldEmail = foldEmail;
/** An address as users are found by: two spellings in upper and lower case are one. */
function foldEmail(email) {
    return email.trim().normalize('NFC').toLowerCase();
}
//# sourceMappingURL=fold-email.js.map