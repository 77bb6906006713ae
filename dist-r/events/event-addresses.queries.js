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
exports.EventAddresses = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../common/identifier.js");
const world_js_1 = require("../common/sql/world.js");
const database_js_1 = require("../database/database.js");
/** What addresses of events lead to. */
let EventAddresses = class EventAddresses {
    constructor(database) {
        this.database = database;
    }
    /**
     * A uuid or ref as it is, lower- or upper-case; for a slug the id of the event that has it, else of the one that had it before
     * it was published. Throws `bad_id` where the text can be none of them, and `not_found` where no event that may be seen
     * has the slug, or those of several dossiers do.
     */
    async find(text, seesDrafts) {
        const { name, isSlug } = (0, identifier_js_1.uuidRefOrSlug)(text);
        if (!isSlug)
            return name;
        for (const named of [HAVING, HAVING_HAD]) {
            const [found, ...others] = await this.database.read(named((0, world_js_1.visibleEvents)(seesDrafts)), [name]);
            if (found && others.length === 0)
                return found.id;
        }
        throw (0, identifier_js_1.notFound)('event', text);
    }
};
exports.EventAddresses = EventAddresses;
exports.EventAddresses = EventAddresses = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], EventAddresses);
const HAVING = (events) => `SELECT e.id FROM ${events} e WHERE e.slug = $1 LIMIT 2`;
const HAVING_HAD = (events) => `SELECT e.id FROM former_slugs f JOIN ${events} e ON e.id = f.event_id WHERE f.slug = $1 LIMIT 2`;
//# sourceMappingURL=event-addresses.queries.js.map