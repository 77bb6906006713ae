"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfUnknownProxy = tellOfUnknownProxy;
const common_1 = require("@nestjs/common");
/**
 * Says once where requests come through a proxy that nobody has named: all who read through it are then one reader, whose share of
 * the server and whose wrong passwords are counted together. Its word is not taken for all that, for anybody can send it.
 */
function tellOfUnknownProxy(fastify) {
    const log = new common_1.Logger('Proxy');
    let told = false;
    fastify.addHook('onRequest', ({ headers, ip, socket }, _reply, done) => {
        if (!told && headers['x-forwarded-for'] !== undefined && ip === socket.remoteAddress) {
            told = true;
            log.warn(`Requests come through a proxy at ${ip} that TRUSTED_PROXIES does not name: everybody behind it counts as one reader. Name it there, and set PUBLIC_URL.`);
        }
        done();
    });
}
//# sourceMappingURL=unknown-proxy.js.map