"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLACES_AT_TABLE = exports.MANNERS = exports.GATHERING_KINDS = void 0;
exports.tableOf = tableOf;
/** Kinds of events in which sides have to do with one another: round a table, on the telephone, by letter. */
exports.GATHERING_KINDS = ['talks', 'meeting', 'contact'];
/** Whether the sides faced one another, or somebody went between them; `untold` where no format is recorded. */
exports.MANNERS = ['direct', 'through', 'untold'];
/** What a role makes of a side: one of those who meet, somebody between them, or whoever received them. Other roles are nobody who met. */
exports.PLACES_AT_TABLE = {
    party: 'parties',
    head_of_delegation: 'parties',
    participant: 'parties',
    mediator: 'between',
    facilitator: 'between',
    host: 'hosts',
};
const MANNER_OF = {
    direct: 'direct',
    remote: 'direct',
    back_channel: 'direct',
    mixed: 'direct',
    indirect: 'through',
    proximity: 'through',
    shuttle: 'through',
};
/** What the recorded format comes to: sides that also met face to face (`mixed`), in secret or by telephone met directly. */
function mannerOf(format) {
    return format === null ? 'untold' : MANNER_OF[format];
}
/**
 * Who faced whom: whoever goes between the parties is no party to them, and a party that alone is received by those who mediate, or
 * else by its hosts, met them directly.
 *
 * @example tableOf({ format: 'shuttle', parties: ['iran'], between: ['oman'], hosts: [], … }).met // ['iran', 'oman']
 */
function tableOf({ format, parties, between, hosts }) {
    const facing = parties.filter((side) => !between.includes(side));
    const receiving = hosts.filter((side) => !between.includes(side) && !facing.includes(side));
    if (facing.length > 1)
        return { met: facing, between, hosts: receiving, manner: mannerOf(format) };
    const met = [...facing, ...(between.length > 0 ? between : receiving)];
    return { met, between: [], hosts: between.length > 0 ? receiving : [], manner: 'direct' };
}
//# sourceMappingURL=gathering.js.map