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
exports.MailLinks = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const activate_js_1 = require("./activate.js");
const follow_entity_js_1 = require("./follow.entity.js");
const alert_watch_service_js_1 = require("./jobs/alert-watch.service.js");
const alert_finder_service_js_1 = require("./matching/alert-finder.service.js");
/** What the links in mails do, for whoever has the mail. */
let MailLinks = class MailLinks {
    constructor(database, watch) {
        this.database = database;
        this.watch = watch;
    }
    /** From now on mails are sent. Said again it changes nothing. Throws `gone` where the link is too old, or none of ours. */
    async confirm(token) {
        const follow = await this.database.write(async (manager) => {
            const found = await manager.findOne(follow_entity_js_1.Follow, {
                where: { way: 'mail', secret: token },
                lock: { mode: 'pessimistic_write' },
            });
            if (!found)
                throw spent();
            if (found.activeSince === null) {
                await manager.query(alert_finder_service_js_1.LOOK_FROM_HERE);
                await (0, activate_js_1.activate)(manager, found.id);
            }
            return found;
        });
        void this.watch.look();
        return { name: follow.name, language: follow.language };
    }
    /** Nothing more is sent. Said again, or by a link that is none of ours, it changes nothing. */
    async stop(token) {
        await this.database.write((manager) => manager.delete(follow_entity_js_1.Follow, { way: 'mail', secret: token }));
    }
};
exports.MailLinks = MailLinks;
exports.MailLinks = MailLinks = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, alert_watch_service_js_1.AlertWatch])
], MailLinks);
function spent() {
    const detail = 'This link is too old, or the mails were stopped. Follow the view again.';
    return new problem_js_1.Problem('gone', detail, [(0, refusal_js_1.refusal)('/token', 'link_spent', detail)]);
}
//# sourceMappingURL=mail-links.service.js.map