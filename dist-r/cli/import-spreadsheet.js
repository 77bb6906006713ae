"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SPREADSHEET_OPTIONS = void 0;
exports.importSpreadsheet = importSpreadsheet;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const node_stream_1 = require("node:stream");
const promises_2 = require("node:stream/promises");
const promises_3 = require("node:timers/promises");
const command_js_1 = require("./command.js");
const progress_js_1 = require("./progress.js");
const server_js_1 = require("./server.js");
const told_spreadsheet_js_1 = require("./told-spreadsheet.js");
const whole_file_js_1 = require("../database/backup/whole-file.js");
/** Of `demarche import` where it takes a spreadsheet. */
exports.SPREADSHEET_OPTIONS = {
    dossier: { type: 'string', value: 'SLUG', says: 'FILE is a spreadsheet; the dossier that its rows go into' },
    check: { type: 'boolean', says: 'of a spreadsheet: check it and change nothing' },
    mapping: {
        type: 'string',
        value: 'FILE',
        says: 'of a spreadsheet: JSON of which columns tell what, as the API takes it',
    },
    'date-order': {
        type: 'string',
        value: 'ORDER',
        says: 'of a spreadsheet: day-first or month-first, where its dates do not tell',
    },
    'skip-rejected': { type: 'boolean', says: 'of a spreadsheet: leave rejected rows out' },
    errors: { type: 'string', value: 'FILE', says: 'of a spreadsheet: write rejected rows there as CSV, to be mended' },
    duplicates: { type: 'boolean', says: 'of a spreadsheet: bring in what is probably there already, too' },
    review: {
        type: 'string',
        value: 'STATE',
        says: 'of a spreadsheet: what new events are: draft (where none is given), in_review or published',
    },
    reason: { type: 'string', value: 'TEXT', says: 'of a spreadsheet: why, for the history' },
};
/** How often a server is asked how far it is, in milliseconds. */
const ASKED_EVERY = 500;
/**
 * Sends a spreadsheet, waits for its check, tells what it comes to, and brings it in. Throws {@link Failure} where rows are rejected
 * and nobody said to leave them out, where something has to be said first, or where the server refuses it.
 */
async function importSpreadsheet(server, file, given, io) {
    const begun = await sent(server, file, given, io);
    const checked = await settled(server, begun.id, io);
    const errors = (0, command_js_1.textOf)(given, 'errors');
    if (errors !== undefined && checked.rows.rejected > 0)
        await writeErrors(server, checked.id, errors);
    io.stdout.write(`${(0, told_spreadsheet_js_1.summaryOf)(checked)}\n`);
    const reason = (0, told_spreadsheet_js_1.whyNot)(checked, { skips: given.values['skip-rejected'] === true });
    if (reason !== null)
        throw new command_js_1.Failure(reason);
    if (given.values['check'] === true)
        return;
    await server.ask(`/api/imports/${checked.id}/apply`, {
        method: 'POST',
        json: {
            rejected: given.values['skip-rejected'] === true ? 'skip' : 'refuse',
            duplicates: given.values['duplicates'] === true ? 'create' : 'skip',
            review: (0, command_js_1.textOf)(given, 'review') ?? 'draft',
            reason: (0, command_js_1.textOf)(given, 'reason') ?? null,
        },
    });
    const applied = await settled(server, checked.id, io);
    if (applied.state !== 'applied')
        throw new command_js_1.Failure(applied.problem?.detail ?? 'It was interrupted and left nothing behind.');
    io.stdout.write(`Brought in: ${server.address}/d/${applied.dossier}/import?id=${applied.id}\n`);
}
/** The answer to an upload that flows from the disk. */
async function sent(server, { path, size }, given, io) {
    const boundary = `demarche-${(0, node_crypto_1.randomUUID)()}`;
    const fields = {
        dossier: (0, command_js_1.textOf)(given, 'dossier') ?? '',
        dateOrder: (0, command_js_1.textOf)(given, 'date-order'),
        mapping: await mappingIn((0, command_js_1.textOf)(given, 'mapping')),
    };
    const parts = Object.entries(fields).flatMap(([name, value]) => value === undefined ? [] : [`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`]);
    const name = (0, node_path_1.basename)(path).replaceAll(/["\r\n]/g, '_');
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const body = async function* () {
        yield Buffer.from(parts.join('') + head);
        for await (const chunk of (0, node_fs_1.createReadStream)(path).pipe((0, progress_js_1.telling)(io, 'Sent', size)))
            yield chunk;
        yield Buffer.from(`\r\n--${boundary}--\r\n`);
    };
    const response = await server.ask('/api/imports', {
        method: 'POST',
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        file: node_stream_1.Readable.from(body()),
    });
    return (await response.json());
}
/** The import once nothing of it is under way; meanwhile a terminal is told how far it is. */
async function settled(server, id, { stderr }) {
    for (let told = false;;) {
        const one = (await (await server.ask(`/api/imports/${id}`)).json());
        const isUnderWay = one.state === 'checking' || one.state === 'applying';
        if (stderr.isTTY && (isUnderWay || told)) {
            const what = one.state === 'applying' || one.state === 'applied' ? 'Brought in' : 'Checked';
            stderr.write(`\r${what} ${Math.floor((isUnderWay ? one.progress : 1) * 100)} %${isUnderWay ? '' : '\n'}`);
            told = true;
        }
        if (!isUnderWay)
            return one;
        await (0, promises_3.setTimeout)(ASKED_EVERY);
    }
}
async function mappingIn(path) {
    if (path === undefined)
        return undefined;
    const text = await (0, promises_1.readFile)(path, 'utf8').catch((error) => {
        throw new command_js_1.Failure(`${path} cannot be read: ${(0, server_js_1.causeOf)(error)}.`);
    });
    try {
        JSON.parse(text);
        return text;
    }
    catch {
        throw (0, command_js_1.wrongUse)(`${path} is not JSON.`);
    }
}
async function writeErrors(server, id, path) {
    const { body } = await server.ask(`/api/imports/${id}/errors.csv`);
    await (0, whole_file_js_1.wholeFile)(path, 0o666, (file) => (0, promises_2.pipeline)(node_stream_1.Readable.fromWeb(body ?? new Blob([]).stream()), file)).catch((error) => {
        throw new command_js_1.Failure(`${path} cannot be written: ${(0, server_js_1.causeOf)(error)}.`);
    });
}
//# sourceMappingURL=import-spreadsheet.js.map