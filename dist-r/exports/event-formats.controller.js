"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventFormatsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const perspective_js_1 = require("../common/perspective.js");
const event_filter_dto_js_1 = require("../events/event-filter.dto.js");
const events_ics_js_1 = require("./calendar/events-ics.js");
const event_files_service_js_1 = require("./event-files.service.js");
const events_jsonl_js_1 = require("./events-jsonl.js");
const exports_dto_js_1 = require("./exports.dto.js");
const feed_formats_js_1 = require("./feeds/feed-formats.js");
const timeline_slides_js_1 = require("./feeds/timeline-slides.js");
const reference_formats_js_1 = require("./references/reference-formats.js");
const workbook_xlsx_js_1 = require("./workbook/workbook-xlsx.js");
const workbook_zip_js_1 = require("./workbook/workbook-zip.js");
/** On a handler that answers with a file in a format. */
const Answers = ({ type }, summary, holds, schema = { type: 'string' }) => {
    const [bare = ''] = type.split(';');
    return (0, common_1.applyDecorators)((0, swagger_1.ApiOperation)({ summary }), (0, swagger_1.ApiProduces)(bare), (0, swagger_1.ApiOkResponse)({ description: holds, schema }));
};
const BINARY = { type: 'string', format: 'binary' };
/** The events of a filter as other programs read them. */
let EventFormatsController = class EventFormatsController {
    constructor(files) {
        this.files = files;
    }
    jsonl(query, perspective, reply) {
        return this.files.send(reply, events_jsonl_js_1.EVENTS_JSONL, query, perspective);
    }
    ics(query, perspective, reply) {
        return this.files.send(reply, events_ics_js_1.EVENTS_ICS, query, perspective);
    }
    atom(query, perspective, reply) {
        return this.files.send(reply, feed_formats_js_1.EVENTS_ATOM, query, perspective);
    }
    feed(query, perspective, reply) {
        return this.files.send(reply, feed_formats_js_1.FEED_JSON, query, perspective);
    }
    slides(query, perspective, reply) {
        return this.files.send(reply, timeline_slides_js_1.TIMELINE_JS, query, perspective);
    }
    csl(query, perspective, reply) {
        return this.files.send(reply, reference_formats_js_1.SOURCES_CSL, query, perspective);
    }
    bib(query, perspective, reply) {
        return this.files.send(reply, reference_formats_js_1.SOURCES_BIB, query, perspective);
    }
    xlsx(query, perspective, reply) {
        return this.files.send(reply, workbook_xlsx_js_1.EVENTS_XLSX, query, perspective);
    }
    zip(query, perspective, reply) {
        return this.files.send(reply, workbook_zip_js_1.WORKBOOK_ZIP, query, perspective);
    }
};
exports.EventFormatsController = EventFormatsController;
__decorate([
    (0, common_1.Get)('events.jsonl'),
    Answers(events_jsonl_js_1.EVENTS_JSONL, 'Events under a filter as JSON Lines, each whole, streamed', 'An EventDetailDto a line'),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.ExportQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "jsonl", null);
__decorate([
    (0, common_1.Get)('events.ics'),
    Answers(events_ics_js_1.EVENTS_ICS, 'Events under a filter as a calendar to subscribe to', 'iCalendar (RFC 5545)'),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.CalendarQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "ics", null);
__decorate([
    (0, common_1.Get)('events.atom'),
    Answers(feed_formats_js_1.EVENTS_ATOM, 'The hundred events recorded or changed last under a filter, as a feed', 'Atom (RFC 4287)'),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "atom", null);
__decorate([
    (0, common_1.Get)('feed.json'),
    Answers(feed_formats_js_1.FEED_JSON, 'The same as JSON', 'JSON Feed', { type: 'object' }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "feed", null);
__decorate([
    (0, common_1.Get)('events.timelinejs.json'),
    Answers(timeline_slides_js_1.TIMELINE_JS, 'Events under a filter as slides of TimelineJS 3', 'What TimelineJS takes', { type: 'object' }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.ExportQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "slides", null);
__decorate([
    (0, common_1.Get)('events.csl.json'),
    Answers(reference_formats_js_1.SOURCES_CSL, 'What the events under a filter rest on, as CSL-JSON', 'An item a document', {
        type: 'array',
        items: { type: 'object' },
    }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "csl", null);
__decorate([
    (0, common_1.Get)('sources.bib'),
    Answers(reference_formats_js_1.SOURCES_BIB, 'What the events under a filter rest on, as BibTeX', 'An entry a document, in UTF-8'),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [event_filter_dto_js_1.EventFilterDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "bib", null);
__decorate([
    (0, common_1.Get)('events.xlsx'),
    Answers(workbook_xlsx_js_1.EVENTS_XLSX, 'Events under a filter with all that belongs to them as a workbook, streamed', 'A sheet a table'),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.WorkbookQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "xlsx", null);
__decorate([
    (0, common_1.Get)('workbook.zip'),
    Answers(workbook_zip_js_1.WORKBOOK_ZIP, 'The same as CSV files in a ZIP, with a manifest', 'A CSV a table, and manifest.json', BINARY),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, perspective_js_1.AsSeen)()),
    __param(2, (0, common_1.Res)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [exports_dto_js_1.CsvQueryDto, Object, Object]),
    __metadata("design:returntype", Promise)
], EventFormatsController.prototype, "zip", null);
exports.EventFormatsController = EventFormatsController = __decorate([
    (0, swagger_1.ApiTags)('exports'),
    (0, allow_js_1.ForReaders)(),
    (0, common_1.Controller)('exports'),
    __metadata("design:paramtypes", [event_files_service_js_1.EventFiles])
], EventFormatsController);
//# sourceMappingURL=event-formats.controller.js.map