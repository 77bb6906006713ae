"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPublicAddress = isPublicAddress;
exports.isLoopbackAddress = isLoopbackAddress;
const ipaddr_js_1 = __importDefault(require("ipaddr.js"));
/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, unique local, carrier-grade NAT, multicast,
 * reserved, or a way to one of these by a tunnel or a translation. What is IPv4 in IPv6 is judged as IPv4.
 */
function isPublicAddress(address) {
    return ipaddr_js_1.default.isValid(address) && ipaddr_js_1.default.process(address).range() === 'unicast';
}
/** Whether an IP address is this very machine. */
function isLoopbackAddress(address) {
    return ipaddr_js_1.default.isValid(address) && ipaddr_js_1.default.process(address).range() === 'loopback';
}
//# sourceMappingURL=is-public-address.js.map