"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventAddress = eventAddress;
/** What leads to event `event`, and is quoted where nothing else tells it apart: its ref, or its id while it has none. */
function eventAddress(event) {
    return `coalesce(${event}.ref, ${event}.id::text)`;
}
//# sourceMappingURL=event-address.js.map