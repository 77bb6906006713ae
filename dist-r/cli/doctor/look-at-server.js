"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookAtServer = lookAtServer;
const version_js_1 = require("../../config/version.js");
const command_js_1 = require("../command.js");
const finding_js_1 = require("./finding.js");
/** Clocks may differ by so much, in milliseconds: the header tells whole seconds, and answers take a while. */
const APART = 5_000;
/** Whether a server answers, is ready, is of this version, tells the time, and takes the token. Throws unreachable. */
async function lookAtServer(server) {
    const live = await server.answer('/health/live');
    if (!live.ok)
        throw new command_js_1.Failure(`${server.address} answers ${live.status}, and is perhaps no Démarche.`, command_js_1.EXIT.unreachable);
    return [
        (0, finding_js_1.well)(`${server.address} answers.`),
        await readiness(server),
        await version(server),
        clock(live.headers.get('date'), Date.now()),
        ...(server.hasToken ? [await token(server)] : []),
    ];
}
async function readiness(server) {
    const why = await reasonOf(server.ask('/health/ready'));
    return why === undefined
        ? (0, finding_js_1.well)('It is ready: its database answers, and has its tables.')
        : (0, finding_js_1.wrong)(`It is not ready. ${why}`);
}
async function version(server) {
    const response = await server.answer('/api/version');
    if (!response.ok)
        return (0, finding_js_1.wrong)(`It does not tell its version (${response.status}): is something else before it?`);
    const { version, commit } = (await response.json());
    const told = `Démarche ${version}${commit === null ? '' : ` (${commit})`}`;
    return version === version_js_1.VERSION
        ? (0, finding_js_1.well)(`It is ${told}, as this program.`)
        : (0, finding_js_1.note)(`It is ${told}; this program is ${version_js_1.VERSION}.`);
}
/** What is overdue, and until when tokens are taken, is judged by the server's clock. */
function clock(told, here) {
    const there = Date.parse(told ?? '');
    if (Number.isNaN(there))
        return (0, finding_js_1.note)('It does not tell the time.');
    const apart = there - here;
    if (Math.abs(apart) <= APART)
        return (0, finding_js_1.well)('Its clock and the one here agree.');
    const seconds = Math.round(Math.abs(apart) / 1000);
    return (0, finding_js_1.wrong)(`Its clock is ${seconds} s ${apart > 0 ? 'ahead of' : 'behind'} the one here: let both be set by NTP.`);
}
async function token(server) {
    let who;
    const why = await reasonOf(server.ask('/api/session').then(async (response) => (who = (await response.json()))));
    return who === undefined
        ? (0, finding_js_1.wrong)(`DEMARCHE_TOKEN is not taken. ${why}`)
        : (0, finding_js_1.well)(`DEMARCHE_TOKEN is that of ${who.user.name} (${who.user.role}).`);
}
/** Why it failed; undefined where it did not. */
async function reasonOf(asked) {
    try {
        await asked;
        return undefined;
    }
    catch (error) {
        if (error instanceof command_js_1.Failure)
            return error.message;
        throw error;
    }
}
//# sourceMappingURL=look-at-server.js.map