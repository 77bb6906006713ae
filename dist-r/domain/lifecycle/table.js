"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LIFECYCLES = void 0;
exports.lifecycleOf = lifecycleOf;
exports.statusesOf = statusesOf;
exports.isOpen = isOpen;
exports.mayFollow = mayFollow;
const gathering = {
    initial: ['rumoured', 'announced', 'confirmed', 'under_way'],
    open: ['rumoured', 'announced', 'confirmed', 'under_way', 'postponed'],
    closing: ['held', 'cancelled', 'lapsed', 'overtaken', 'denied'],
    needsBegun: ['under_way', 'held'],
    transitions: {
        rumoured: [
            'rumoured',
            'announced',
            'confirmed',
            'under_way',
            'postponed',
            'held',
            'cancelled',
            'lapsed',
            'overtaken',
            'denied',
        ],
        announced: [
            'announced',
            'confirmed',
            'under_way',
            'postponed',
            'held',
            'cancelled',
            'lapsed',
            'overtaken',
            'denied',
        ],
        confirmed: [
            'announced',
            'confirmed',
            'under_way',
            'postponed',
            'held',
            'cancelled',
            'lapsed',
            'overtaken',
            'denied',
        ],
        under_way: ['under_way', 'postponed', 'held', 'cancelled', 'denied'],
        postponed: [
            'rumoured',
            'announced',
            'confirmed',
            'under_way',
            'postponed',
            'held',
            'cancelled',
            'lapsed',
            'overtaken',
            'denied',
        ],
        // Reported as held, later shown not to have taken place.
        held: ['denied'],
        // Muscat, 4 February 2026: cancelled and confirmed again the same evening.
        cancelled: ['announced', 'confirmed', 'under_way', 'held'],
        lapsed: ['rumoured', 'announced', 'confirmed', 'under_way', 'held'],
        overtaken: ['announced', 'confirmed'],
        // Secret meetings are denied until they are admitted.
        denied: ['rumoured', 'announced', 'confirmed', 'under_way', 'held'],
    },
};
const occurrence = {
    initial: ['reported', 'disputed'],
    open: ['reported', 'disputed'],
    closing: ['retracted'],
    needsBegun: [],
    transitions: {
        reported: ['reported', 'disputed', 'retracted'],
        disputed: ['reported', 'disputed', 'retracted'],
        retracted: ['reported'],
    },
};
/** A call or a letter: planned, or told of once it took place. */
const contact = {
    initial: ['reported', 'disputed', 'announced'],
    open: ['announced', 'reported', 'disputed'],
    closing: ['cancelled', 'retracted'],
    needsBegun: [],
    transitions: {
        announced: ['announced', 'reported', 'disputed', 'cancelled', 'retracted'],
        reported: ['reported', 'disputed', 'retracted'],
        disputed: ['reported', 'disputed', 'retracted'],
        cancelled: ['announced', 'reported', 'disputed'],
        retracted: ['reported', 'announced'],
    },
};
const decision = {
    initial: ['tabled', 'scheduled'],
    open: ['tabled', 'scheduled', 'postponed'],
    closing: ['adopted', 'rejected', 'vetoed', 'withdrawn'],
    // Senate, September 2015: refused three times in eight days.
    again: ['adopted', 'rejected', 'vetoed'],
    needsBegun: ['adopted', 'rejected', 'vetoed'],
    transitions: {
        tabled: ['tabled', 'scheduled', 'postponed', 'adopted', 'rejected', 'vetoed', 'withdrawn'],
        scheduled: ['tabled', 'scheduled', 'postponed', 'adopted', 'rejected', 'vetoed', 'withdrawn'],
        postponed: ['tabled', 'scheduled', 'postponed', 'adopted', 'rejected', 'vetoed', 'withdrawn'],
        // A second chamber refuses, a president vetoes, a court annuls.
        adopted: ['adopted', 'rejected', 'vetoed'],
        rejected: ['tabled', 'scheduled', 'adopted', 'rejected', 'vetoed'],
        // A veto may be overridden.
        vetoed: ['tabled', 'scheduled', 'adopted', 'rejected', 'vetoed'],
        withdrawn: ['tabled', 'scheduled'],
    },
};
/** As a whole; what each party does is told by its acts. */
const agreement = {
    initial: ['reported', 'initialled', 'agreed', 'signed'],
    open: ['reported', 'initialled', 'agreed', 'signed', 'ratified', 'in_force', 'suspended'],
    closing: ['rejected', 'terminated', 'retracted'],
    needsBegun: [],
    transitions: {
        reported: [
            'reported',
            'initialled',
            'agreed',
            'signed',
            'ratified',
            'in_force',
            'suspended',
            'rejected',
            'terminated',
            'retracted',
        ],
        initialled: [
            'initialled',
            'agreed',
            'signed',
            'ratified',
            'in_force',
            'suspended',
            'rejected',
            'terminated',
            'retracted',
        ],
        agreed: [
            'initialled',
            'agreed',
            'signed',
            'ratified',
            'in_force',
            'suspended',
            'rejected',
            'terminated',
            'retracted',
        ],
        signed: ['signed', 'ratified', 'in_force', 'suspended', 'rejected', 'terminated', 'retracted'],
        ratified: ['ratified', 'in_force', 'suspended', 'rejected', 'terminated', 'retracted'],
        // Applied provisionally, and ratified or refused afterwards.
        in_force: ['ratified', 'in_force', 'suspended', 'rejected', 'terminated', 'retracted'],
        suspended: ['agreed', 'signed', 'ratified', 'in_force', 'suspended', 'rejected', 'terminated', 'retracted'],
        // Colombia, October 2016: refused by referendum, negotiated and signed anew in November.
        rejected: ['initialled', 'agreed', 'signed', 'ratified'],
        terminated: ['agreed', 'signed', 'in_force'],
        retracted: ['reported'],
    },
};
/** The one table of statuses: forms, checks, documentation and SQL constraints follow it. */
exports.LIFECYCLES = {
    talks: gathering,
    meeting: gathering,
    threat: {
        initial: ['standing'],
        open: ['standing'],
        closing: ['carried_out', 'condition_met', 'withdrawn', 'expired', 'overtaken'],
        needsBegun: [],
        transitions: {
            standing: ['standing', 'carried_out', 'condition_met', 'withdrawn', 'expired', 'overtaken'],
            carried_out: [],
            condition_met: ['standing'],
            withdrawn: ['standing'],
            expired: ['standing'],
            overtaken: ['standing'],
        },
    },
    commitment: {
        initial: ['standing'],
        open: ['standing'],
        closing: ['fulfilled', 'breached', 'withdrawn', 'expired', 'overtaken'],
        needsBegun: [],
        transitions: {
            standing: ['standing', 'fulfilled', 'breached', 'withdrawn', 'expired', 'overtaken'],
            fulfilled: ['breached'],
            breached: ['standing', 'fulfilled'],
            withdrawn: ['standing'],
            expired: ['standing', 'fulfilled'],
            overtaken: ['standing', 'fulfilled'],
        },
    },
    deadline: {
        initial: ['standing'],
        open: ['standing', 'extended'],
        closing: ['fulfilled', 'expired', 'withdrawn', 'overtaken'],
        needsBegun: [],
        transitions: {
            standing: ['standing', 'extended', 'fulfilled', 'expired', 'withdrawn', 'overtaken'],
            extended: ['extended', 'fulfilled', 'expired', 'withdrawn', 'overtaken'],
            fulfilled: [],
            expired: ['standing', 'extended'],
            withdrawn: ['standing'],
            overtaken: ['standing', 'extended'],
        },
    },
    proposal: {
        initial: ['tabled'],
        open: ['tabled'],
        closing: ['accepted', 'rejected', 'withdrawn', 'expired'],
        needsBegun: [],
        transitions: {
            tabled: ['tabled', 'accepted', 'rejected', 'withdrawn', 'expired'],
            accepted: ['rejected'],
            rejected: ['tabled', 'accepted'],
            withdrawn: ['tabled'],
            expired: ['tabled'],
        },
    },
    agreement,
    decision,
    contact,
    statement: occurrence,
    measure: occurrence,
    incident: occurrence,
};
function lifecycleOf(kind) {
    return exports.LIFECYCLES[kind];
}
/** Every status of a kind, open ones first. */
function statusesOf(kind) {
    return [...lifecycleOf(kind).open, ...lifecycleOf(kind).closing];
}
/** Whether more is expected of an event in this status. A status foreign to its kind is not open. */
function isOpen(kind, status) {
    return lifecycleOf(kind).open.includes(status);
}
/** Whether one status may come right after another in the ledger of a kind. */
function mayFollow(kind, from, to) {
    return lifecycleOf(kind).transitions[from]?.includes(to) ?? false;
}
//# sourceMappingURL=table.js.map