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
exports.Assignments = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const permissions_js_1 = require("../domain/permissions.js");
const editorial_queries_js_1 = require("../events/editorial/editorial.queries.js");
const assignment_entity_js_1 = require("./assignment.entity.js");
/** Who is asked to see to which event. */
let Assignments = class Assignments {
    constructor(database, events) {
        this.database = database;
        this.events = events;
    }
    /** AssignedDto as JSON text; throws `not_found`. */
    async of(event) {
        const [row] = await this.database.read(`SELECT json_build_object('assignment', (SELECT json_build_object('user', json_build_object('id', u.id, 'name', u.name),
         'note', a.note, 'author', a.author, 'createdAt', rfc3339(a.created_at))
         FROM assignments a JOIN users u ON u.id = a.user_id WHERE a.event_id = $1))::text AS json`, [await this.events.idOf(event)], 'primary');
        return row?.json ?? '';
    }
    /** Asks somebody, in place of whoever was asked before; throws `validation_failed` where they may not write. */
    async ask(event, { user, note = null }, { name, userId }) {
        const eventId = await this.events.idOf(event);
        await this.database.write(async (manager) => {
            await requireWriter(manager, user);
            const given = { eventId, userId: user, note, author: name, authorId: userId, createdAt: new Date() };
            await manager.upsert(assignment_entity_js_1.Assignment, given, ['eventId']);
        });
    }
    /** Nobody is asked any more. */
    async drop(event) {
        const eventId = await this.events.idOf(event);
        await this.database.write((manager) => manager.delete(assignment_entity_js_1.Assignment, { eventId }));
    }
};
exports.Assignments = Assignments;
exports.Assignments = Assignments = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, editorial_queries_js_1.EditorialQueries])
], Assignments);
async function requireWriter(manager, user) {
    const [found] = await manager.query('SELECT FROM users WHERE id = $1 AND disabled_at IS NULL AND role = ANY ($2::text[])', [user, permissions_js_1.PERMISSIONS['event.write']]);
    if (found)
        return;
    const detail = 'Only somebody who may write can see to an event.';
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/user', code: 'not_a_writer', detail }]);
}
//# sourceMappingURL=assignments.service.js.map