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
exports.LOOK_FROM_HERE = exports.AlertFinder = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../../common/clock.js");
const found_names_js_1 = require("../../common/found-names.js");
const problem_js_1 = require("../../common/problem.js");
const world_js_1 = require("../../common/sql/world.js");
const database_js_1 = require("../../database/database.js");
const followed_filter_dto_js_1 = require("../../events/followed-filter.dto.js");
const alert_settings_js_1 = require("../alert-settings.js");
const change_alerts_sql_js_1 = require("./change-alerts.sql.js");
const changed_events_sql_js_1 = require("./changed-events.sql.js");
const day_alerts_sql_js_1 = require("./day-alerts.sql.js");
const desk_alerts_sql_js_1 = require("./desk-alerts.sql.js");
const log = new common_1.Logger('Alerts');
/**
 * Finds what those who follow are to be told: of a view with the eyes of a reader, so that nothing but what is published is ever looked at; of
 * their desk what others said of their events, and that it was said. What was found, and up to where was looked, is written together: no change is told twice or missed, whoever looks, and whatever ends half-way.
 */
let AlertFinder = class AlertFinder {
    constructor(database, clock, settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }
    /** Puts down what has been written since the last look. */
    async lookAtChanges() {
        await this.database.write(async (manager) => {
            const { changes, stirred } = await changedSince(manager);
            if (changes.length === 0 && stirred.length === 0)
                return;
            // Read after what changed: whoever had begun to follow by then is among them.
            const follows = await this.follows();
            for (const { follow, filter } of changes.length === 0 ? [] : await this.views(follows)) {
                const { sql, values } = (0, change_alerts_sql_js_1.changeAlerts)(follow, filter, changes, (parameters) => this.world(parameters));
                await manager.query(sql, values);
            }
            for (const follow of stirred.length === 0 ? [] : follows.filter(({ about }) => about === 'desk')) {
                const { sql, values } = (0, desk_alerts_sql_js_1.deskAlerts)(follow, stirred);
                await manager.query(sql, values);
            }
        });
    }
    /** Puts down what the clock alone makes news. */
    async lookAtClock() {
        for (const { follow, filter } of await this.views(await this.follows())) {
            const { sql, values } = (0, day_alerts_sql_js_1.dayAlerts)(follow, filter, (parameters) => this.world(parameters));
            await this.database.write((manager) => manager.query(sql, values));
        }
    }
    /** Whether anybody is to be told anything. */
    async isFollowed() {
        const [row] = await this.database.connection.query(`SELECT EXISTS (${changed_events_sql_js_1.TOLD_FOLLOWS}) AS any`, [
            this.isOpen,
        ]);
        return row?.any ?? false;
    }
    /** Follows of which something has been found, or is still to be sent. */
    async waiting() {
        const rows = await this.database.connection.query(`SELECT follow_id AS id FROM alerts WHERE delivery_id IS NULL UNION SELECT follow_id FROM deliveries WHERE state = 'waiting'`);
        return rows.map(({ id }) => id);
    }
    follows() {
        return this.database.connection.query(changed_events_sql_js_1.TOLD_FOLLOWS, [this.isOpen]);
    }
    /** Those of views, with their filters. */
    async views(follows) {
        const told = [];
        for (const follow of follows.filter(({ about }) => about === 'view')) {
            try {
                const { filter } = await (0, followed_filter_dto_js_1.followedFilter)(follow.filter);
                told.push({ follow, filter: await (0, found_names_js_1.foundNames)(this.database, filter, this.clock.now()) });
            }
            catch (error) {
                // A filter of an older Démarche that this one does not know any more.
                if (!(error instanceof problem_js_1.Problem))
                    throw error;
                log.warn(`The filter of follow ${follow.id} is none any more`);
            }
        }
        return told;
    }
    world(parameters) {
        return (0, world_js_1.worldOf)({ seesDrafts: false }, parameters, this.clock.now());
    }
    get isOpen() {
        return this.settings.readAccess === 'public';
    }
};
exports.AlertFinder = AlertFinder;
exports.AlertFinder = AlertFinder = __decorate([
    (0, common_1.Injectable)(),
    __param(2, (0, common_1.Inject)(alert_settings_js_1.ALERT_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, Object])
], AlertFinder);
/**
 * Looks at changes from now on, unless that has begun before; a place that this server has not come to yet is one of another, from which
 * the database was moved.
 */
exports.LOOK_FROM_HERE = `
  INSERT INTO alert_progress (id, snapshot) VALUES (1, pg_current_snapshot()::text)
  ON CONFLICT (id) DO UPDATE SET snapshot = excluded.snapshot
  WHERE pg_snapshot_xmax(alert_progress.snapshot::pg_snapshot) > pg_snapshot_xmax(excluded.snapshot::pg_snapshot)`;
/** What changed since the last look, up to which others wait; and from now on the next look begins here. */
async function changedSince(manager) {
    // One row for all who look: whoever comes second waits here, and then sees what the first has seen.
    await manager.query(exports.LOOK_FROM_HERE);
    const [progress] = await manager.query(`SELECT snapshot FROM alert_progress WHERE id = 1 FOR UPDATE`);
    const [row] = await manager.query(changed_events_sql_js_1.CHANGED_SINCE, [progress?.snapshot]);
    if (!row)
        throw new Error('The database does not tell what it sees');
    await manager.query('UPDATE alert_progress SET snapshot = $1 WHERE id = 1', [row.snapshot]);
    return row;
}
//# sourceMappingURL=alert-finder.service.js.map