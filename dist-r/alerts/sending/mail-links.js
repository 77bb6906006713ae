"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.confirmPage = confirmPage;
exports.stopPage = stopPage;
exports.stopAddress = stopAddress;
/** The page where whoever has the address says that they want mails; the secret stands behind #, so that no server sees it in an address. */
function confirmPage({ here, secret }) {
    return `${here}/alerts#confirm=${secret}`;
}
/** The page where they end them. */
function stopPage({ here, secret }) {
    return `${here}/alerts#stop=${secret}`;
}
/** Where a mail program ends them by itself, by one POST without cookies (RFC 8058). */
function stopAddress({ here, secret }) {
    return `${here}/api/follows/unsubscribe?token=${secret}`;
}
//# sourceMappingURL=mail-links.js.map