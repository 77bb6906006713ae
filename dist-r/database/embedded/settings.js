"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serverArguments = serverArguments;
/**
 * The server's settings, given on its command line so that no file has to be kept in step with the program.
 *
 * @param fsync false trades the safety of committed writes for speed; only for databases that are thrown away
 */
function serverArguments(cluster, endpoint, fsync) {
    const settings = {
        ...endpoint.settings,
        timezone: 'UTC',
        log_timezone: 'UTC',
        jit: 'off',
        shared_buffers: '128MB',
        max_connections: '50',
        // The log says what happens to the server; failed statements are the program's to report, with no data in a file.
        log_min_messages: 'log',
        log_min_error_statement: 'panic',
        log_checkpoints: 'off',
        log_line_prefix: '%m [%p] ',
        logging_collector: 'off',
        log_destination: 'stderr',
        // What is thrown away is not tidied first; and no plan changes in its middle because somebody counted rows meanwhile.
        ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
    };
    return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
//# sourceMappingURL=settings.js.map