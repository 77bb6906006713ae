"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventsModule = void 0;
const common_1 = require("@nestjs/common");
const history_module_js_1 = require("../history/history.module.js");
const editorial_controller_js_1 = require("./editorial/editorial.controller.js");
const editorial_queries_js_1 = require("./editorial/editorial.queries.js");
const editorial_service_js_1 = require("./editorial/editorial.service.js");
const events_together_service_js_1 = require("./editorial/events-together.service.js");
const review_queue_queries_js_1 = require("./editorial/review-queue.queries.js");
const reviewed_changes_queries_js_1 = require("./editorial/reviewed-changes.queries.js");
const suggestions_controller_js_1 = require("./editorial/suggestions.controller.js");
const suggestions_service_js_1 = require("./editorial/suggestions.service.js");
const event_addresses_queries_js_1 = require("./event-addresses.queries.js");
const event_detail_queries_js_1 = require("./event-detail.queries.js");
const event_list_queries_js_1 = require("./event-list.queries.js");
const events_controller_js_1 = require("./events.controller.js");
const deleted_events_controller_js_1 = require("./history/deleted-events.controller.js");
const deleted_events_queries_js_1 = require("./history/deleted-events.queries.js");
const event_history_controller_js_1 = require("./history/event-history.controller.js");
const event_history_queries_js_1 = require("./history/event-history.queries.js");
const neighbours_queries_js_1 = require("./neighbours.queries.js");
const refs_service_js_1 = require("./refs.service.js");
const event_changes_service_js_1 = require("./writing/event-changes.service.js");
const event_creation_service_js_1 = require("./writing/event-creation.service.js");
const event_parts_controller_js_1 = require("./writing/event-parts.controller.js");
const event_parts_service_js_1 = require("./writing/event-parts.service.js");
const event_rows_controller_js_1 = require("./writing/event-rows.controller.js");
const event_rows_service_js_1 = require("./writing/event-rows.service.js");
const events_removal_service_js_1 = require("./writing/events-removal.service.js");
const event_writer_service_js_1 = require("./writing/event-writer.service.js");
const event_writes_controller_js_1 = require("./writing/event-writes.controller.js");
const ledger_controller_js_1 = require("./writing/ledger.controller.js");
const ledger_service_js_1 = require("./writing/ledger.service.js");
const WRITING = [event_writes_controller_js_1.EventWritesController, ...event_parts_controller_js_1.PART_CONTROLLERS, ledger_controller_js_1.LedgerController, event_rows_controller_js_1.EventRowsController];
let EventsModule = class EventsModule {
};
exports.EventsModule = EventsModule;
exports.EventsModule = EventsModule = __decorate([
    (0, common_1.Module)({
        imports: [history_module_js_1.HistoryModule],
        controllers: [
            events_controller_js_1.EventsController,
            event_history_controller_js_1.EventHistoryController,
            deleted_events_controller_js_1.DeletedEventsController,
            ...WRITING,
            editorial_controller_js_1.EditorialController,
            suggestions_controller_js_1.SuggestionsController,
        ],
        providers: [
            ...[event_list_queries_js_1.EventListQueries, event_detail_queries_js_1.EventDetailQueries, event_history_queries_js_1.EventHistoryQueries, deleted_events_queries_js_1.DeletedEventsQueries, refs_service_js_1.RefsService],
            ...[event_addresses_queries_js_1.EventAddresses, neighbours_queries_js_1.NeighboursQueries],
            ...[event_writer_service_js_1.EventWriter, event_creation_service_js_1.EventCreation, event_changes_service_js_1.EventChanges, event_parts_service_js_1.EventParts, event_rows_service_js_1.EventRows, events_removal_service_js_1.EventsRemoval, ledger_service_js_1.Ledger],
            ...[editorial_service_js_1.Editorial, events_together_service_js_1.EventsTogether, editorial_queries_js_1.EditorialQueries, review_queue_queries_js_1.ReviewQueueQueries, reviewed_changes_queries_js_1.ReviewedChangesQueries, suggestions_service_js_1.Suggestions],
        ],
        exports: [event_writer_service_js_1.EventWriter, event_changes_service_js_1.EventChanges, events_removal_service_js_1.EventsRemoval, event_addresses_queries_js_1.EventAddresses, event_list_queries_js_1.EventListQueries, editorial_queries_js_1.EditorialQueries, refs_service_js_1.RefsService],
    })
], EventsModule);
//# sourceMappingURL=events.module.js.map