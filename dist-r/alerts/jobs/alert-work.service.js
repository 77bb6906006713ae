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
exports.Alerts = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../common/clock.js");
const database_js_1 = require("../../database/database.js");
const alert_finder_service_js_1 = require("../matching/alert-finder.service.js");
const alert_sender_service_js_1 = require("../sending/alert-sender.service.js");
const confirmations_service_js_1 = require("../sending/confirmations.service.js");
const alert_queue_service_js_1 = require("./alert-queue.service.js");
const DAY_MS = 86_400_000;
/** So long what was sent, or could not be, stays in the log. What was told by then is not told again all the same: no look goes back so far. */
const LOGGED_DAYS = 90;
/** So long a mail address may take to say that it wants what it was given for. */
const CONFIRMED_WITHIN_DAYS = 3;
/** What the queue of alerts does. */
let Alerts = class Alerts {
    constructor(queue, finder, sender, confirmations, database, clock) {
        this.queue = queue;
        this.finder = finder;
        this.sender = sender;
        this.confirmations = confirmations;
        this.database = database;
        this.clock = clock;
        queue.doneBy(this);
    }
    async lookAtChanges() {
        await this.finder.lookAtChanges();
        await this.sendFound();
    }
    async lookAtClock() {
        await this.finder.lookAtClock();
        await this.forget();
        await this.sendFound();
    }
    async send(followId) {
        const at = await this.sender.send(followId);
        if (at !== null)
            await this.queue.send(followId, at);
    }
    async ask(followId) {
        await this.confirmations.ask(followId);
    }
    async sendFound() {
        for (const id of await this.finder.waiting())
            await this.queue.send(id);
    }
    async forget() {
        const before = (days) => new Date(this.clock.now().getTime() - days * DAY_MS);
        await this.database.write(async (manager) => {
            await manager.query('DELETE FROM deliveries WHERE ended_at < $1', [before(LOGGED_DAYS)]);
            await manager.query(`DELETE FROM follows WHERE way = 'mail' AND active_since IS NULL AND created_at < $1`, [
                before(CONFIRMED_WITHIN_DAYS),
            ]);
            await manager.query('DELETE FROM follow_requests WHERE asked_at < $1', [before(1)]);
        });
    }
};
exports.Alerts = Alerts;
exports.Alerts = Alerts = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [alert_queue_service_js_1.AlertQueue, alert_finder_service_js_1.AlertFinder, alert_sender_service_js_1.AlertSender, confirmations_service_js_1.Confirmations, database_js_1.Database, clock_js_1.Clock])
], Alerts);
//# sourceMappingURL=alert-work.service.js.map