"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.validateLifecycle = validateLifecycle;
/**
 * What is wrong with a lifecycle table, as sentences; none when it is sound: every status is reached from an initial
 * one, every target exists, every open status may repeat and has a way to a closing one, of which those repeat that say so.
 */
function validateLifecycle(name, table) {
    const statuses = [...table.open, ...table.closing];
    const targets = (status) => table.transitions[status] ?? [];
    const again = table.again ?? [];
    const reached = reachable(table.initial, targets);
    return [
        ...(table.initial.length === 0 ? ['has no initial status'] : []),
        ...duplicates(statuses).map((status) => `lists ${status} twice`),
        ...table.initial
            .filter((status) => !table.open.includes(status))
            .map((status) => `starts with ${status}, which is not open`),
        ...table.needsBegun
            .filter((status) => !statuses.includes(status))
            .map((status) => `knows no ${status} to need a beginning`),
        ...Object.keys(table.transitions)
            .filter((status) => !statuses.includes(status))
            .map((status) => `has transitions from ${status}, which is none of its statuses`),
        ...statuses
            .filter((status) => !(status in table.transitions))
            .map((status) => `does not say what follows ${status}`),
        ...statuses.flatMap((status) => [
            ...targets(status)
                .filter((target) => !statuses.includes(target))
                .map((target) => `leads from ${status} to ${target}, which is none of its statuses`),
            ...duplicates(targets(status)).map((target) => `leads from ${status} to ${target} twice`),
        ]),
        ...statuses.filter((status) => !reached.has(status)).map((status) => `never reaches ${status}`),
        ...table.open
            .filter((status) => !targets(status).includes(status))
            .map((status) => `does not let ${status} repeat`),
        ...table.closing
            .filter((status) => targets(status).includes(status) && !again.includes(status))
            .map((status) => `lets ${status} repeat`),
        ...again
            .filter((status) => !table.closing.includes(status) || !targets(status).includes(status))
            .map((status) => `says that ${status} may come again, which it does not let happen`),
        ...table.open
            .filter((status) => ![...reachable([status], targets)].some((end) => table.closing.includes(end)))
            .map((status) => `cannot close from ${status}`),
    ].map((problem) => `${name} ${problem}`);
}
function reachable(from, targets) {
    const seen = new Set(from);
    for (const status of seen)
        for (const target of targets(status))
            seen.add(target);
    return seen;
}
function duplicates(values) {
    return values.filter((value, index) => values.indexOf(value) !== index);
}
//# sourceMappingURL=validate.js.map