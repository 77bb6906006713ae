"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.networkOf = networkOf;
/** An IPv6 user has a whole /64 of addresses. */
function networkOf(ip) {
    const mapped = /^::ffff:([\d.]+)$/i.exec(ip)?.[1];
    if (mapped !== undefined || !ip.includes(':'))
        return mapped ?? ip;
    const [head = '', tail] = ip.toLowerCase().split('::');
    const groups = head === '' ? [] : head.split(':');
    const after = tail ? tail.split(':') : [];
    const missing = tail === undefined ? 0 : 8 - groups.length - after.length;
    const whole = [...groups, ...Array(missing).fill('0'), ...after];
    return `${whole.slice(0, 4).join(':')}::/64`;
}
//# sourceMappingURL=network-of.js.map