"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENTS_JSONL = void 0;
const event_detail_sql_js_1 = require("../events/event-detail.sql.js");
const events_copy_sql_js_1 = require("./events-copy.sql.js");
/** One event a line, whole: an EventDetailDto. */
exports.EVENTS_JSONL = {
    ending: 'jsonl',
    type: 'application/jsonl; charset=utf-8',
    pieces: (snapshot, asked) => snapshot.copy((0, events_copy_sql_js_1.eventsCopy)(asked, event_detail_sql_js_1.eventDetail, asked.query)),
};
//# sourceMappingURL=events-jsonl.js.map