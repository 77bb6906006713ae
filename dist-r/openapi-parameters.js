"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.leaveDefaultsOut = leaveDefaultsOut;
exports.describePathParameters = describePathParameters;
/** What stands for a name in braces: the first whose path fits. */
const MEANINGS = [
    [
        'id',
        /^\/api\/(follows|imports|sessions|spreadsheet-mappings|tokens|users)\//,
        'Its id',
        { type: 'string', format: 'uuid' },
    ],
    [
        'id',
        /^\/api\/events\//,
        'Its id (UUID) or its ref, such as IRUS-2026-014; to read it, its slug, too',
        { type: 'string' },
    ],
    ['id', /^\/api\/(dossiers|actors|sources|publishers)\//, 'Its id (UUID) or its slug', { type: 'string' }],
    ['part', /./, 'The id of the part', { type: 'string', format: 'uuid' }],
    ['suggestion', /./, 'The id of the suggestion', { type: 'string', format: 'uuid' }],
    ['version', /./, 'The number of the version; the first is 1', { type: 'integer', minimum: 1 }],
    [
        'key',
        /./,
        'A name of one’s own for the form: letters, digits, colons, dots, hyphens and underscores',
        { type: 'string', maxLength: 200 },
    ],
];
/** What has a default may be left out, though its field in the code, which the default fills, is always there. */
function leaveDefaultsOut(routes) {
    for (const { operation } of routes) {
        for (const parameter of operation.parameters ?? []) {
            if (!('schema' in parameter) || !parameter.schema || !('default' in parameter.schema))
                continue;
            parameter.required = false;
        }
    }
}
/** Says of each part of a path what may stand there. Throws where nobody has said it. */
function describePathParameters(routes) {
    for (const { path, operation } of routes) {
        for (const parameter of operation.parameters ?? []) {
            if (!('in' in parameter) || parameter.in !== 'path')
                continue;
            const meaning = MEANINGS.find(([name, where]) => name === parameter.name && where.test(path));
            if (!meaning)
                throw new Error(`Nobody has said what {${parameter.name}} is in ${path}.`);
            [, , parameter.description, parameter.schema] = meaning;
        }
    }
}
//# sourceMappingURL=openapi-parameters.js.map