"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Parts = exports.Refused = void 0;
exports.meaningOf = meaningOf;
/** The words contradict themselves or leave out what they need: no other reading is tried. */
class Refused extends Error {
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
exports.Refused = Refused;
/** The first meaning that readings have. */
function meaningOf(readings, context, operations) {
    for (const reading of readings) {
        const value = operations[reading.means]?.(new Parts(reading, operations), context) ?? null;
        if (value !== null)
            return value;
    }
    return null;
}
/** The parts of a reading by their names: slots of its pattern, and what is given with it. */
class Parts {
    constructor(reading, operations) {
        this.reading = reading;
        this.operations = operations;
    }
    number(name) {
        const part = this.part(name);
        if (typeof part !== 'object')
            return typeof part === 'number' ? part : undefined;
        const [value] = part.flatMap(({ means, given }) => (means === 'number' ? [given['value']] : []));
        return typeof value === 'number' ? value : undefined;
    }
    text(name) {
        const part = this.part(name);
        if (typeof part !== 'object')
            return typeof part === 'string' ? part : undefined;
        const [value] = part.flatMap(({ means, given }) => (means === 'text' ? [given['value']] : []));
        return typeof value === 'string' ? value : undefined;
    }
    has(name) {
        return this.part(name) !== undefined;
    }
    value(name, context) {
        const part = this.part(name);
        if (part === undefined)
            return null;
        return typeof part === 'object' ? meaningOf(part, context, this.operations) : part;
    }
    found(name, context) {
        const value = this.value(name, context);
        return value !== null && typeof value === 'object' && 'when' in value ? value : null;
    }
    /** A date that is one day. */
    day(name, context) {
        const found = this.found(name, context);
        return found && found.when.length >= 10 && /^-?\d{4}-\d\d-\d\d$/.test(found.when) ? found.first : null;
    }
    part(name) {
        return this.reading.slots.get(name) ?? this.reading.given[name];
    }
}
exports.Parts = Parts;
//# sourceMappingURL=meaning.js.map