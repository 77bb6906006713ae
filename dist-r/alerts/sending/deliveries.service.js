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
exports.Deliveries = void 0;
exports.newDelivery = newDelivery;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../../common/clock.js");
const world_js_1 = require("../../common/sql/world.js");
const database_js_1 = require("../../database/database.js");
const parameters_js_1 = require("../../database/parameters.js");
const retries_js_1 = require("../../domain/alerts/retries.js");
const alert_settings_js_1 = require("../alert-settings.js");
const delivery_entity_js_1 = require("../delivery.entity.js");
const follow_entity_js_1 = require("../follow.entity.js");
const changed_events_sql_js_1 = require("../matching/changed-events.sql.js");
const told_alerts_sql_js_1 = require("./told-alerts.sql.js");
/** So many alerts are told in one sending. */
const MOST = 50;
/** Of a mail, all that waits is in one: it tells {@link MOST} and counts the others. */
const MOST_IN_MAIL = 10_000;
/** Between two mails to one follow lie so many minutes: what happens meanwhile comes together. */
const MAILS_APART_MS = 15 * 60_000;
/** Clocks of two machines differ a little. */
const SLACK_MS = 1_000;
/** What is sent to those who follow, and how that went. */
let Deliveries = class Deliveries {
    constructor(database, clock, settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }
    /**
     * What is to be sent to a follow now: what was tried before goes first, under the same id; or when there will be something; or null, where
     * nothing waits. Whoever asks must be alone.
     */
    async next(followId) {
        const now = this.clock.now();
        const packed = await this.database.write(async (manager) => (await isTold(manager, followId, this.settings)) ? pack(manager, followId, now) : null);
        if (packed === null || packed instanceof Date)
            return packed;
        const { follow, delivery } = packed;
        const alerts = await this.alertsOf(delivery, follow, now);
        return { follow, delivery, alerts: alerts.slice(0, MOST), more: Math.max(0, alerts.length - MOST) };
    }
    /** Writes down what came of it; a follow whose other side did not answer for days is given up. */
    async record({ follow, delivery }, outcome) {
        const now = this.clock.now();
        await this.database.write(async (manager) => {
            if (outcome === 'dropped') {
                await manager.update(delivery_entity_js_1.Delivery, delivery.id, { state: 'dropped', nextAt: null, endedAt: now });
                return;
            }
            const { status, fault } = outcome;
            const attempts = delivery.attempts + 1;
            const again = fault === null || fault === 'gone' ? null : (0, retries_js_1.nextTry)(attempts, now);
            const waits = again !== null;
            const state = fault === null ? 'sent' : waits ? 'waiting' : 'failed';
            const ended = { nextAt: again, endedAt: waits ? null : now };
            await manager.update(delivery_entity_js_1.Delivery, delivery.id, { state, attempts, status, fault, ...ended });
            if (state === 'failed')
                await manager.update(follow_entity_js_1.Follow, { id: follow.id, failedAt: (0, typeorm_1.IsNull)() }, { failedAt: now });
        });
    }
    /** What readers may still see, as they see it, and of a desk what is still there; what was withdrawn meanwhile is not told. */
    async alertsOf(delivery, follow, now) {
        const parameters = new parameters_js_1.Parameters();
        const world = (0, world_js_1.worldOf)({ seesDrafts: false, language: follow.language }, parameters, now);
        const sql = follow.about === 'desk' ? told_alerts_sql_js_1.toldOfDesk : told_alerts_sql_js_1.toldOfView;
        return this.database.read(sql(delivery.id, world, parameters), parameters.values, 'primary');
    }
};
exports.Deliveries = Deliveries;
exports.Deliveries = Deliveries = __decorate([
    (0, common_1.Injectable)(),
    __param(2, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, Object])
], Deliveries);
async function isTold(manager, followId, { readAccess }) {
    const rows = await manager.query(`SELECT FROM (${changed_events_sql_js_1.TOLD_FOLLOWS}) told WHERE told.id = $2`, [
        readAccess === 'public',
        followId,
    ]);
    return rows.length > 0;
}
async function pack(manager, followId, now) {
    const follow = await manager.findOne(follow_entity_js_1.Follow, { where: { id: followId }, lock: { mode: 'pessimistic_write' } });
    if (!follow)
        return null;
    const waiting = await manager.findOne(delivery_entity_js_1.Delivery, { where: { followId, state: 'waiting' }, order: { id: 'ASC' } });
    if (waiting?.nextAt)
        return isDue(waiting.nextAt, now) ? { follow, delivery: waiting } : waiting.nextAt;
    const [found] = await manager.query('SELECT EXISTS (SELECT FROM alerts WHERE follow_id = $1 AND delivery_id IS NULL) AS any', [followId]);
    if (!found?.any)
        return null;
    const at = follow.way === 'mail' ? await nextMailAt(manager, followId) : null;
    if (at !== null && !isDue(at, now))
        return at;
    return { follow, delivery: await packed(manager, follow, now) };
}
async function packed(manager, follow, now) {
    const delivery = newDelivery(follow.id, false, now);
    await manager.insert(delivery_entity_js_1.Delivery, delivery);
    await manager.query(`UPDATE alerts a SET delivery_id = $1 FROM (SELECT event_id, occasion FROM alerts
       WHERE follow_id = $2 AND delivery_id IS NULL ORDER BY created_at LIMIT $3) x
     WHERE a.follow_id = $2 AND a.event_id = x.event_id AND a.occasion = x.occasion`, [delivery.id, follow.id, follow.way === 'mail' ? MOST_IN_MAIL : MOST]);
    return delivery;
}
/** A sending that has not been tried yet. */
function newDelivery(followId, isTest, now) {
    const untried = { attempts: 0, status: null, fault: null, createdAt: now, nextAt: now, endedAt: null };
    return { id: (0, uuidv7_1.uuidv7)(), followId, isTest, state: 'waiting', ...untried };
}
async function nextMailAt(manager, followId) {
    const last = await manager.findOne(delivery_entity_js_1.Delivery, {
        where: { followId, state: 'sent', isTest: false },
        order: { id: 'DESC' },
    });
    return last?.endedAt ? new Date(last.endedAt.getTime() + MAILS_APART_MS) : null;
}
function isDue(at, now) {
    return at.getTime() <= now.getTime() + SLACK_MS;
}
//# sourceMappingURL=deliveries.service.js.map