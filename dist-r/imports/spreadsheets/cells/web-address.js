"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isWebAddress = isWebAddress;
exports.hostOf = hostOf;
/** Whether a cell is an address of the web, and nothing else. */
function isWebAddress(cell) {
    return cell.length <= 8_000 && /^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell);
}
/** The host of an address, as a publisher is called where nobody says its name: `www.bbc.co.uk` is `bbc.co.uk`. */
function hostOf(address) {
    return new URL(address).hostname.replace(/^www\./, '');
}
//# sourceMappingURL=web-address.js.map