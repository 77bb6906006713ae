"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IMPORT = void 0;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const is_zip_js_1 = require("../common/zip/is-zip.js");
const command_js_1 = require("./command.js");
const import_spreadsheet_js_1 = require("./import-spreadsheet.js");
const progress_js_1 = require("./progress.js");
const server_js_1 = require("./server.js");
/** Sends a bundle to a server, or a spreadsheet with the dossier that it goes into; the server takes all of it or nothing. */
exports.IMPORT = {
    usage: 'import FILE [--dossier SLUG]',
    about: [
        'Brings a dossier in from FILE, a bundle as “demarche export bundle.zip” writes it, or JSON of any format: all of it, or nothing.',
        'With --dossier, FILE is a spreadsheet (CSV, TSV, XLSX, or workbook.zip) whose rows become events of that dossier. It is checked first; where rows',
        'are rejected, nothing comes in unless --skip-rejected says so.',
        'Needs a token in DEMARCHE_TOKEN (“demarche token”): of an editor for a bundle, of a researcher for a spreadsheet.',
    ].join('\n'),
    options: { ...server_js_1.SERVER_OPTION, ...import_spreadsheet_js_1.SPREADSHEET_OPTIONS },
    operands: [1, 1],
    async run(given, io) {
        const server = server_js_1.Server.of(given, io);
        const [path = ''] = given.operands;
        const { isArchive, size } = await lookedAt(path);
        if ((0, command_js_1.textOf)(given, 'dossier') !== undefined)
            await (0, import_spreadsheet_js_1.importSpreadsheet)(server, { path, size }, given, io);
        else
            await importBundle(server, { path, size, isArchive }, given, io);
    },
};
async function importBundle(server, { path, size, isArchive }, given, io) {
    const misplaced = Object.keys(import_spreadsheet_js_1.SPREADSHEET_OPTIONS).find((name) => given.values[name] !== undefined);
    if (misplaced !== undefined)
        throw (0, command_js_1.wrongUse)(`--${misplaced} is of a spreadsheet: give --dossier, too.`);
    const type = isArchive ? 'application/zip' : 'application/vnd.demarche.bundle+json';
    const sent = (0, node_fs_1.createReadStream)(path).pipe((0, progress_js_1.telling)(io, 'Sent', size));
    const response = await server.ask('/api/imports', {
        method: 'POST',
        headers: { 'content-type': type },
        file: sent,
    });
    const { report } = (await response.json());
    io.stdout.write(`${report.join('\n')}\n`);
}
/** Whether a file is an archive, told by its first bytes as the server does, and how large it is. */
async function lookedAt(path) {
    try {
        return { isArchive: await (0, is_zip_js_1.isZip)(path), size: (await (0, promises_1.stat)(path)).size };
    }
    catch (error) {
        throw new command_js_1.Failure(`${path} cannot be read: ${(0, server_js_1.causeOf)(error)}.`);
    }
}
//# sourceMappingURL=import.js.map