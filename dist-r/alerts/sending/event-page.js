"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventPage = eventPage;
/** Where the page of an event is. */
function eventPage({ ref, id }, here) {
    return `${here}/events/${encodeURIComponent(ref ?? id)}`;
}
//# sourceMappingURL=event-page.js.map