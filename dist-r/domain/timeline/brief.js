"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withBrief = withBrief;
/** The event with its short title, in the language that its title came in. */
function withBrief(event) {
    return { ...event, brief: event.shortTitle?.[event.titleLanguage] };
}
//# sourceMappingURL=brief.js.map