"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LOOKING_BACK = void 0;
exports.addTool = addTool;
exports.queryOf = queryOf;
const zod_1 = require("zod");
const command_js_1 = require("../command.js");
const told_js_1 = require("./told.js");
/** Of every tool that reads. */
exports.LOOKING_BACK = {
    knownOn: zod_1.z.iso
        .date()
        .optional()
        .describe('YYYY-MM-DD: answer with what was publicly known at the end of that day (UTC); left out: what is known now'),
    lang: zod_1.z.string().max(35).optional().describe('language (BCP 47) that texts are wanted in, such as fr'),
};
/**
 * Adds a tool whose answer is JSON: the caution, as of when it is, and what `answer` gives. What the server refuses is told to the
 * agent as the tool’s error, so that it may ask otherwise.
 */
function addTool(mcp, name, { title, description, input, annotations }, answer) {
    const inputSchema = zod_1.z.strictObject(input);
    mcp.registerTool(name, { title, description, inputSchema, annotations }, async (given) => {
        try {
            const asked = given;
            const told = { caution: told_js_1.CAUTION, knownOn: asked.knownOn ?? 'now', ...(await answer(asked)) };
            return { content: [{ type: 'text', text: JSON.stringify(told) }] };
        }
        catch (error) {
            if (!(error instanceof command_js_1.Failure))
                throw error;
            return { isError: true, content: [{ type: 'text', text: error.message }] };
        }
    });
}
/** The same as it is sent. */
function queryOf(given) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(given)) {
        for (const one of [value].flat())
            if (one !== undefined)
                query.append(name, String(one));
    }
    return query;
}
//# sourceMappingURL=tool.js.map