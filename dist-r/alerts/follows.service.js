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
exports.Follows = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const secrets_js_1 = require("../auth/secrets.js");
const clock_js_1 = require("../common/clock.js");
const identifier_js_1 = require("../common/identifier.js");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const alert_kinds_js_1 = require("../domain/alerts/alert-kinds.js");
const followed_filter_dto_js_1 = require("../events/followed-filter.dto.js");
const activate_js_1 = require("./activate.js");
const alert_settings_js_1 = require("./alert-settings.js");
const delivery_entity_js_1 = require("./delivery.entity.js");
const follow_shown_js_1 = require("./follow-shown.js");
const follow_entity_js_1 = require("./follow.entity.js");
const alert_queue_service_js_1 = require("./jobs/alert-queue.service.js");
const alert_watch_service_js_1 = require("./jobs/alert-watch.service.js");
const mail_limits_service_js_1 = require("./mail-limits.service.js");
const alert_finder_service_js_1 = require("./matching/alert-finder.service.js");
const deliveries_service_js_1 = require("./sending/deliveries.service.js");
const target_of_js_1 = require("./target-of.js");
/** So much one person may follow. */
const MOST = 50;
/** So many sendings are in a log. */
const LOGGED = 50;
/** What people follow: views, and those who write their desks. */
let Follows = class Follows {
    constructor(database, clock, limits, queue, watch, settings) {
        this.database = database;
        this.clock = clock;
        this.limits = limits;
        this.queue = queue;
        this.watch = watch;
        this.settings = settings;
    }
    /** One's own, the newest first. */
    async listOf(userId) {
        const follows = await this.database.write((manager) => manager.find(follow_entity_js_1.Follow, { where: { userId }, order: { id: 'DESC' } }));
        return follows.map(follow_shown_js_1.shown);
    }
    /** Throws `validation_failed`, `conflict` (too many, or no mail is sent here) or `too_many_attempts`. */
    async create(asking, input) {
        const { text: filter } = await (0, followed_filter_dto_js_1.followedFilter)(input.filter);
        return this.make(asking, { ...input, about: 'view', filter, kinds: input.kinds ?? [...alert_kinds_js_1.VIEW_ALERTS] });
    }
    /** The same of one’s own desk. */
    createOfDesk(asking, input) {
        return this.make(asking, { ...input, about: 'desk', filter: '', kinds: input.kinds ?? [...alert_kinds_js_1.DESK_ALERTS] });
    }
    async make(asking, input) {
        const { about, way, name, filter, kinds, language = 'en' } = input;
        const target = (0, target_of_js_1.targetOf)(input, this.settings);
        const secret = way === 'webhook' ? newWebhookSecret() : (0, secrets_js_1.newSecret)();
        const { userId, here } = asking;
        const made = await this.database.write(async (manager) => {
            if (userId !== null)
                await refuseTooMany(manager, userId);
            if (way === 'mail')
                await this.limits.count(manager, target ?? '', asking.ip, this.clock.now());
            await manager.query(alert_finder_service_js_1.LOOK_FROM_HERE);
            const follow = { id: (0, uuidv7_1.uuidv7)(), userId, name: name ?? (filter || 'Démarche'), about, kinds };
            const active = { activeSince: null, pausedAt: null, failedAt: null };
            await manager.insert(follow_entity_js_1.Follow, { ...follow, way, filter, language, target, secret, here, ...active });
            if (way !== 'mail')
                await (0, activate_js_1.activate)(manager, follow.id);
            return manager.findOneByOrFail(follow_entity_js_1.Follow, { id: follow.id });
        });
        if (way === 'mail')
            await this.queue.ask(made.id);
        else
            void this.watch.look();
        return { ...(0, follow_shown_js_1.shown)(made), secret: way === 'webhook' ? secret : null };
    }
    /** Throws `not_found`, or `conflict` where a mail address has not been confirmed. */
    async change(userId, id, { paused }) {
        const changed = await this.database.write(async (manager) => {
            const follow = await own(manager, userId, id);
            if (follow.activeSince === null)
                throw notActive();
            if (paused) {
                await manager.update(follow_entity_js_1.Follow, id, { pausedAt: this.clock.now() });
                // What was found and not sent yet is not kept for later.
                await manager.query('DELETE FROM alerts WHERE follow_id = $1 AND delivery_id IS NULL', [id]);
            }
            else if ((0, follow_shown_js_1.stateOf)(follow) !== 'active') {
                await manager.query(alert_finder_service_js_1.LOOK_FROM_HERE);
                await (0, activate_js_1.activate)(manager, id);
            }
            if (paused || (0, follow_shown_js_1.stateOf)(follow) !== 'active')
                await drop(manager, id, this.clock.now());
            return own(manager, userId, id);
        });
        void this.watch.look();
        return (0, follow_shown_js_1.shown)(changed);
    }
    /** Nothing of it is left; an address of its own opens nothing any more. Throws `not_found`. */
    async remove(userId, id) {
        const { affected } = await this.database.write((manager) => manager.delete(follow_entity_js_1.Follow, { id, userId }));
        if (!affected)
            throw (0, identifier_js_1.notFound)('follow', id);
    }
    /** Sends something by its way, to see whether it arrives. Throws `not_found`, or `conflict` where nothing is sent by it now. */
    async test(userId, id) {
        await this.database.write(async (manager) => {
            const follow = await own(manager, userId, id);
            if ((0, follow_shown_js_1.stateOf)(follow) !== 'active' || !alert_kinds_js_1.SENT_WAYS.some((way) => way === follow.way))
                throw notActive();
            await manager.insert(delivery_entity_js_1.Delivery, (0, deliveries_service_js_1.newDelivery)(id, true, this.clock.now()));
        });
        await this.queue.send(id);
    }
    /** What was sent lately, and what waits, the newest first. Throws `not_found`. */
    async deliveriesOf(userId, id) {
        return this.database.write(async (manager) => {
            await own(manager, userId, id);
            const rows = await manager.query(`SELECT d.id, d.is_test AS "isTest", d.state, d.attempts, d.status, d.fault, d.created_at AS "createdAt", d.next_at AS "nextAt",
           (SELECT count(*)::int FROM alerts a WHERE a.delivery_id = d.id) AS alerts
         FROM deliveries d WHERE d.follow_id = $1 ORDER BY d.id DESC LIMIT ${LOGGED}`, [id]);
            return rows.map(({ createdAt, nextAt, ...row }) => ({
                ...row,
                ...{ createdAt: createdAt.toISOString(), nextAt: nextAt?.toISOString() ?? null },
            }));
        });
    }
};
exports.Follows = Follows;
exports.Follows = Follows = __decorate([
    (0, common_1.Injectable)(),
    __param(5, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, mail_limits_service_js_1.MailLimits, alert_queue_service_js_1.AlertQueue, alert_watch_service_js_1.AlertWatch, Object])
], Follows);
/** Of Standard Webhooks: 24 to 64 random bytes as Base64, behind a word that people and secret scanners know. */
function newWebhookSecret() {
    return `whsec_${(0, secrets_js_1.hashOf)((0, secrets_js_1.newSecret)()).toString('base64')}`;
}
async function drop(manager, followId, now) {
    await manager.update(delivery_entity_js_1.Delivery, { followId, state: 'waiting' }, { state: 'dropped', nextAt: null, endedAt: now });
}
async function own(manager, userId, id) {
    const follow = await manager.findOneBy(follow_entity_js_1.Follow, { id, userId });
    if (!follow)
        throw (0, identifier_js_1.notFound)('follow', id);
    return follow;
}
async function refuseTooMany(manager, userId) {
    // One after the other per person.
    await manager.query('SELECT FROM users WHERE id = $1 FOR UPDATE', [userId]);
    if ((await manager.countBy(follow_entity_js_1.Follow, { userId })) < MOST)
        return;
    const detail = `One person may follow ${MOST} views. Delete one that is not needed any more.`;
    throw new problem_js_1.Problem('conflict', detail, undefined, {
        reason: { code: 'too_many_follows', parameters: { most: MOST } },
    });
}
function notActive() {
    const detail = 'Nothing is sent by this way now.';
    return new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'follow_not_active' } });
}
//# sourceMappingURL=follows.service.js.map