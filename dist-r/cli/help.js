"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overview = overview;
exports.helpOf = helpOf;
/** All commands, a line each. */
function overview(commands) {
    return [
        'Usage: demarche COMMAND …',
        '',
        ...columns(commands),
        '',
        'demarche COMMAND --help tells the options of each.',
        'DEMARCHE_SERVER is the address of the Démarche to ask, DEMARCHE_TOKEN a token to ask with.',
        'Exit codes: 0 done, 1 refused, 2 not understood, 3 server or database cannot be reached.',
        '',
    ].join('\n');
}
/** What a command does and takes. */
function helpOf({ usage, about, options }) {
    const named = Object.entries(options).map(([name, { value, multiple, says }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, `${says}${multiple ? '; may be repeated' : ''}`]);
    return [`Usage: demarche ${usage}`, '', about, '', ...columns([...named, ['--help', 'this text']]), ''].join('\n');
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
//# sourceMappingURL=help.js.map