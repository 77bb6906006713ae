"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.passwordFrom = passwordFrom;
const node_readline_1 = require("node:readline");
const node_stream_1 = require("node:stream");
const command_js_1 = require("./command.js");
/** A password that somebody types unseen, or the first line of what is piped in. Throws where there is none. */
async function passwordFrom({ stdin, stderr }, question) {
    const seen = stdin.isTTY === true;
    if (seen)
        stderr.write(question);
    // On a terminal readline echoes what is typed into its output: into nothing.
    const nowhere = new node_stream_1.Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = (0, node_readline_1.createInterface)({ input: stdin, output: nowhere, terminal: seen });
    try {
        const line = await new Promise((resolve, reject) => {
            lines.once('line', resolve).once('close', () => resolve(null));
            lines.once('SIGINT', () => reject(new command_js_1.Failure('')));
        });
        if (line === null || line === '')
            throw (0, command_js_1.wrongUse)('There is no password.');
        return line;
    }
    finally {
        lines.close();
        if (seen)
            stderr.write('\n');
    }
}
//# sourceMappingURL=password.js.map