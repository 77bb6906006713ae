"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOCKET_PORT = void 0;
exports.chooseEndpoint = chooseEndpoint;
const node_net_1 = __importDefault(require("node:net"));
/** Part of a socket's name; as each server has a folder of its own, all may use the same. */
exports.SOCKET_PORT = 5432;
/** Sockets are files with rights, so they need no password and no port; Windows, where they are not, gets TCP. */
async function chooseEndpoint(scratch, transport) {
    if (transport === 'socket') {
        const settings = { listen_addresses: '', unix_socket_directories: scratch, unix_socket_permissions: '0700' };
        return { host: scratch, port: exports.SOCKET_PORT, settings: { ...settings, port: String(exports.SOCKET_PORT) } };
    }
    const port = await freePort();
    const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
    return { host: '127.0.0.1', port, settings };
}
function freePort() {
    return new Promise((resolve, reject) => {
        const probe = node_net_1.default.createServer();
        probe.once('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}
//# sourceMappingURL=endpoint.js.map