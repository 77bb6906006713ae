"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EXPORT = void 0;
const node_stream_1 = require("node:stream");
const promises_1 = require("node:stream/promises");
const command_js_1 = require("./command.js");
const filters_js_1 = require("./filters.js");
const progress_js_1 = require("./progress.js");
const server_js_1 = require("./server.js");
const whole_file_js_1 = require("../database/backup/whole-file.js");
/** Files of events under a filter, by their names in the API. */
const OF_EVENTS = [
    'events.csv',
    'events.csv.manifest',
    'events.csv-metadata.json',
    'events.jsonl',
    'events.xlsx',
    'workbook.zip',
    'events.ics',
    'events.atom',
    'feed.json',
    'events.timelinejs.json',
    'events.csl.json',
    'sources.bib',
];
/** Files of a whole dossier. */
const OF_A_DOSSIER = ['bundle.zip', 'bundle.json'];
/** Nobody wants these on a screen. */
const BINARY = /\.(xlsx|zip)$/;
const FORMS = {
    lang: { type: 'string', value: 'LANGUAGE', says: 'language of texts, where they are in it' },
    sort: { type: 'string', value: 'ORDER', says: 'when, -when, updated, -updated, -intensity and others' },
    columns: {
        type: 'string',
        value: 'COLUMN',
        multiple: true,
        says: 'of events.csv: only this column; give it once for each, in order',
    },
    limit: { type: 'string', value: 'NUMBER', says: 'of events.csv: only so many of the first rows, at most 500' },
    bom: { type: 'boolean', says: 'of CSV: begin with a byte order mark' },
    raw: { type: 'boolean', says: 'of CSV: leave cells as they are that a spreadsheet would run' },
    todo: { type: 'boolean', says: 'of a calendar: with a task for what is due' },
};
/** Writes what a filter shows, or a dossier, in one of the formats of the server. */
exports.EXPORT = {
    usage: 'export NAME [--out FILE] [filters]',
    about: [
        'Writes events under a filter, or a whole dossier, to a file or to standard output.',
        `NAME is one of ${OF_EVENTS.join(', ')}; or, with one --dossier, ${OF_A_DOSSIER.join(' or ')}.`,
        'A file gets its name only once it is whole.',
    ].join('\n'),
    options: {
        ...server_js_1.SERVER_OPTION,
        out: { type: 'string', value: 'FILE', says: 'the file to write; standard output where none is given' },
        ...(0, filters_js_1.filterOptions)(),
        ...FORMS,
    },
    operands: [1, 1],
    async run(given, io) {
        const [name = ''] = given.operands;
        const out = (0, command_js_1.textOf)(given, 'out');
        if (out === undefined && io.stdout.isTTY && BINARY.test(name))
            throw (0, command_js_1.wrongUse)(`${name} is not text: give --out FILE.`);
        const response = await server_js_1.Server.of(given, io).ask(...addressOf(name, given));
        const body = response.body ?? new Blob([]).stream();
        if (out === undefined)
            await flow(body, [io.stdout], { end: false });
        else
            await (0, whole_file_js_1.wholeFile)(out, 0o666, (file) => flow(body, [(0, progress_js_1.telling)(io, 'Received'), file])).catch(unwritable);
    },
};
function addressOf(name, given) {
    const query = (0, filters_js_1.queryOf)(given, Object.keys(FORMS));
    if (OF_EVENTS.some((file) => file === name))
        return [`/api/exports/${name}`, { query }];
    if (!OF_A_DOSSIER.some((file) => file === name)) {
        throw (0, command_js_1.wrongUse)(`There is no “${name}”; there are ${[...OF_EVENTS, ...OF_A_DOSSIER].join(', ')}.`);
    }
    const [dossier, ...others] = query.getAll('dossier');
    if (dossier === undefined || others.length > 0)
        throw (0, command_js_1.wrongUse)(`${name} holds one dossier: give --dossier once.`);
    query.delete('dossier');
    return [`/api/dossiers/${encodeURIComponent(dossier)}/${name}`, { query }];
}
/** Throws unreachable where the server breaks off, which it does when something goes wrong half-way. */
async function flow(sent, to, options = {}) {
    const body = node_stream_1.Readable.fromWeb(sent);
    let lost;
    body.once('error', (error) => (lost = error));
    try {
        await (0, promises_1.pipeline)([body, ...to], options);
    }
    catch (error) {
        if (lost !== undefined)
            throw new command_js_1.Failure(`The server broke off: ${(0, server_js_1.causeOf)(lost)}.`, command_js_1.EXIT.unreachable);
        unwritable(error);
    }
}
function unwritable(error) {
    throw error instanceof command_js_1.Failure ? error : new command_js_1.Failure(`It cannot be written: ${(0, server_js_1.causeOf)(error)}.`);
}
//# sourceMappingURL=export.js.map