"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkAsEvent = checkAsEvent;
exports.fieldAt = fieldAt;
const validation_pipe_js_1 = require("../../../common/validation.pipe.js");
const problem_js_1 = require("../../../common/problem.js");
const event_writing_dto_js_1 = require("../../../events/writing/event-writing.dto.js");
const new_document_js_1 = require("../../../events/writing/new-document.js");
const new_events_js_1 = require("../../../events/writing/new-events.js");
/** An id and a slug of nobody: what is checked is not written. */
const NOBODY = '00000000-0000-7000-8000-000000000000';
/** Rejects a row for all that keeps its event from being written, by the very rules of whoever writes one in the form. */
async function checkAsEvent(row, event, names) {
    for (const { pointer, detail, ...reason } of await mistakesIn(event, names)) {
        row.reject(fieldAt(pointer, row), reason, detail);
    }
}
async function mistakesIn(event, names) {
    try {
        await validation_pipe_js_1.validationPipe.transform(event, { type: 'body', metatype: event_writing_dto_js_1.NewEventDto });
        const document = (0, new_document_js_1.newDocument)(event, 'new', names);
        (0, new_events_js_1.checkNewEvents)({ ids: [NOBODY], documentOf: () => document, placeOf: () => '' });
        return [];
    }
    catch (error) {
        if (error instanceof problem_js_1.Problem && error.errors)
            return error.errors;
        throw error;
    }
}
/** The field that tells what a pointer into the event points to; null where no column does. */
function fieldAt(pointer, row) {
    const [, name = '', index = ''] = pointer.split('/');
    if (name === 'participations')
        return row.actors[Number(index)]?.field ?? 'parties';
    if (name === 'links')
        return row.links[Number(index)]?.field ?? 'other_links';
    if (name === 'citations')
        return pointer.includes('/quote') ? 'quotes' : 'sources';
    return FIELD_OF[name] ?? null;
}
const FIELD_OF = {
    ...{ title: 'title', tellings: 'title', summary: 'summary', language: 'title_language', issues: 'issues' },
    ...{ when: 'when', knownOn: 'known_on', timezone: 'timezone', saidAs: 'said_as', deadline: 'deadline' },
    ...{ kind: 'kind', statusChanges: 'status', format: 'format', place: 'place', country: 'country' },
    ...{ lat: 'lat', lon: 'lon', placePrecision: 'place_precision', track: 'track', round: 'round' },
    ...{ condition: 'condition', consequence: 'consequence', intensity: 'intensity' },
};
//# sourceMappingURL=event-mistakes.js.map