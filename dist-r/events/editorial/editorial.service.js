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
exports.Editorial = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const idempotency_js_1 = require("../../common/idempotency/idempotency.js");
const identifier_js_1 = require("../../common/identifier.js");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const review_js_1 = require("../../domain/review.js");
const event_writer_service_js_1 = require("../writing/event-writer.service.js");
const require_reason_js_1 = require("../../common/require-reason.js");
const event_comment_entity_js_1 = require("./event-comment.entity.js");
/** Moves events through review, and keeps what is said about it. */
let Editorial = class Editorial {
    constructor(database, idempotency, writer) {
        this.database = database;
        this.idempotency = idempotency;
        this.writer = writer;
    }
    /** Throws `conflict` with the moves there are, or `forbidden`. */
    review(write, body, repeat) {
        return this.writer.answering(repeat, (manager) => this.reviewIn(manager, write, body));
    }
    async comment(write, comment, repeat) {
        await this.database.write((manager) => this.idempotency.once(manager, repeat, async () => {
            const id = await this.writer.changeIn(manager, write, ({ document }) => Promise.resolve(document));
            await addComment(manager, id, await versionOf(manager, id), write.viewer, comment, null);
            return { id };
        }));
    }
    /** Within a transaction; gives the id of the event. */
    async reviewIn(manager, write, { to, comment = null }) {
        // Readers see the reasons of what is published; what reviewers say to one another is not theirs.
        const reason = to === 'published' ? null : comment;
        const id = await this.writer.changeIn(manager, { ...write, reason }, ({ document }) => {
            requireMove(write.viewer, document.review, to);
            if (to === 'retracted')
                requireComment(comment);
            return Promise.resolve({ ...document, review: to });
        });
        if (comment !== null)
            await addComment(manager, id, await versionOf(manager, id), write.viewer, comment, to);
        return id;
    }
};
exports.Editorial = Editorial;
exports.Editorial = Editorial = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, event_writer_service_js_1.EventWriter])
], Editorial);
async function versionOf(manager, id) {
    const [event] = await manager.query('SELECT version FROM events WHERE id = $1', [id]);
    if (!event)
        throw (0, identifier_js_1.notFound)('event', id);
    return event.version;
}
function requireMove({ role }, from, to) {
    const decision = (0, review_js_1.decideReview)(role, from, to);
    if (decision.ok)
        return;
    const { ok: _, reason, ...why } = decision;
    const detail = `${reason}.`;
    const code = why.code === 'review_forbidden' ? 'forbidden' : 'conflict';
    throw new problem_js_1.Problem(code, detail, [{ pointer: '/to', ...why, detail }], {
        moves: (0, review_js_1.reviewMoves)(role, from),
    });
}
function requireComment(comment) {
    (0, require_reason_js_1.requireReason)(comment, 'What has been published is retracted for a reason: say why.', '/comment');
}
async function addComment(manager, eventId, version, { name, userId }, comment, review) {
    await manager.insert(event_comment_entity_js_1.EventComment, {
        ...{ id: (0, uuidv7_1.uuidv7)(), eventId, version, review, comment },
        ...{ author: name, authorId: userId },
    });
}
//# sourceMappingURL=editorial.service.js.map