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
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventCreation = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../../common/problem.js");
const permissions_js_1 = require("../../domain/permissions.js");
const slug_js_1 = require("../../domain/slug.js");
const by_js_1 = require("../../history/by.js");
const event_writer_service_js_1 = require("./event-writer.service.js");
const check_threats_js_1 = require("./check-threats.js");
const check_issues_js_1 = require("./check-issues.js");
const first_publication_js_1 = require("./first-publication.js");
const mentions_js_1 = require("./mentions.js");
const new_document_js_1 = require("./new-document.js");
const only_city_js_1 = require("./only-city.js");
const new_events_js_1 = require("./new-events.js");
const tied_js_1 = require("./tied.js");
/** Records new events. */
let EventCreation = class EventCreation {
    constructor(writer) {
        this.writer = writer;
    }
    /** Creates an event with all that belongs to it, as one revision. */
    create(body, viewer, repeat) {
        if (body.review === 'published' && !(0, permissions_js_1.may)(viewer.role, 'event.review')) {
            const reason = { code: 'may_only_submit', parameters: { role: viewer.role } };
            const detail = `As ${viewer.role} you may hand an event in for review, not publish it.`;
            throw new problem_js_1.Problem('forbidden', detail, undefined, { reason });
        }
        return this.writer.answering(repeat, (manager) => this.createIn(manager, body, viewer));
    }
    async createIn(manager, body, viewer) {
        const dossier = { what: 'dossier', name: body.dossier, pointer: '/dossier' };
        const names = await (0, mentions_js_1.resolve)(manager, [dossier, ...(0, mentions_js_1.mentionsIn)(body)]);
        const slug = await (0, first_publication_js_1.freeEventSlug)(manager, names('dossier', body.dossier).id, (0, slug_js_1.slugify)(titleOf(body)), null);
        const document = (0, new_document_js_1.newDocument)(onTheMap(body), slug, names);
        (0, new_events_js_1.refuse)([
            ...(await (0, check_issues_js_1.unknownIssues)(manager, document)),
            ...(await (0, tied_js_1.mistakesInTied)(manager, document)),
            ...(await (0, check_threats_js_1.threatsByTheirTarget)(manager, document)),
            ...(0, check_threats_js_1.publishedByNobody)(document),
        ]);
        const id = (0, uuidv7_1.uuidv7)();
        const one = { ids: [id], documentOf: () => document, placeOf: () => '' };
        await this.writer.create(manager, one, (0, by_js_1.by)(viewer, body.reason));
        return id;
    }
};
exports.EventCreation = EventCreation;
exports.EventCreation = EventCreation = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [event_writer_service_js_1.EventWriter])
], EventCreation);
/** The event at the only city that its place can be, where nothing is said of coordinates: null says that there are none. */
function onTheMap(body) {
    const { lat, lon, placePrecision } = body;
    const city = [lat, lon, placePrecision].every((said) => said === undefined) ? (0, only_city_js_1.onlyCity)(body) : null;
    return city ? { ...body, ...(0, only_city_js_1.pointOf)(city) } : body;
}
/** The first title that the body gives it, in the language it was written in. */
function titleOf({ title, tellings = [] }) {
    const [first] = [...tellings].sort((a, b) => (a.knownOn ?? '').localeCompare(b.knownOn ?? ''));
    return title ?? first?.title[first.language ?? ''] ?? Object.values(first?.title ?? {})[0] ?? '';
}
//# sourceMappingURL=event-creation.service.js.map