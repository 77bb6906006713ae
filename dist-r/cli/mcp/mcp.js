"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MCP = void 0;
const node_events_1 = require("node:events");
const server_1 = require("@modelcontextprotocol/server");
const stdio_1 = require("@modelcontextprotocol/server/stdio");
const version_js_1 = require("../../config/version.js");
const permissions_js_1 = require("../../domain/permissions.js");
const server_js_1 = require("../server.js");
const reading_js_1 = require("./reading.js");
const told_js_1 = require("./told.js");
const writing_js_1 = require("./writing.js");
const INSTRUCTIONS = [
    'Démarche is a record of negotiations as sourced events: what happened, what was promised next, whether it happened, and who says so.',
    told_js_1.CAUTION,
    'Give knownOn to answer as of a day. What the record does not say, it does not know: say so rather than guess.',
].join('\n');
/** Serves the Model Context Protocol on standard input and output until the agent closes it. */
exports.MCP = {
    usage: 'mcp',
    about: [
        'Lets an agent read a running Démarche by the Model Context Protocol, on standard input and output: search, event, chain, follow_ups, positions.',
        'With DEMARCHE_TOKEN of somebody who may write, it can also draft events and sources and suggest changes; it can publish nothing.',
    ].join('\n'),
    options: server_js_1.SERVER_OPTION,
    operands: [0, 0],
    async run(given, io) {
        const server = server_js_1.Server.of(given, io);
        const mcp = new server_1.McpServer({ name: 'demarche', version: version_js_1.VERSION }, { instructions: INSTRUCTIONS });
        (0, reading_js_1.addReading)(mcp, server);
        if (await mayDraft(server))
            (0, writing_js_1.addWriting)(mcp, server);
        const transport = new stdio_1.StdioServerTransport(io.stdin, io.stdout);
        const closed = new Promise((resolve) => (mcp.server.onclose = resolve));
        await mcp.connect(transport);
        await Promise.race([closed, (0, node_events_1.once)(io.stdin, 'end')]);
    },
};
/** Whether the token is one of somebody who may write drafts. Throws where there is one that the server does not take. */
async function mayDraft(server) {
    if (!server.hasToken)
        return false;
    const { user } = (await (await server.ask('/api/session')).json());
    return (0, permissions_js_1.may)(user.role, 'event.write');
}
//# sourceMappingURL=mcp.js.map